package org.edrak.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into the pieces of words that the encoder was trained with (Devlin et al. 2019, without case). The tokenizer
 * that its authors use is native code, which writes itself into the home directory; this one is a hundred lines.
 */
final class WordPiece {
    private static final int LONGEST_WORD = 100;
    private static final String UNKNOWN = "[UNK]";

    private final Map<String, Integer> ids = new HashMap<>();
    private final int longest;

    /**
     * @param stream the vocabulary as {@code tokenizer.json} of the model has it
     * @param longest how many pieces are kept, with the marks of begin and end
     */
    WordPiece(InputStream stream, int longest) throws IOException {
        this.longest = longest;
        JsonNode vocabulary =
                new ObjectMapper().readTree(stream).required("model").required("vocab");
        vocabulary
                .properties()
                .forEach(entry -> ids.put(entry.getKey(), entry.getValue().asInt()));
    }

    /** The numbers of the pieces of a text, between the marks of begin and end. */
    long[] ids(String text) {
        List<Integer> found = new ArrayList<>();
        found.add(id("[CLS]"));
        for (String word : words(text)) {
            if (found.size() >= longest) {
                break;
            }
            add(word, found);
        }
        int size = Math.min(found.size(), longest - 1);
        long[] all = new long[size + 1];
        for (int i = 0; i < size; i++) {
            all[i] = found.get(i);
        }
        all[size] = id("[SEP]");
        return all;
    }

    private int id(String piece) {
        @Nullable Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalStateException("not in the vocabulary: " + piece);
        }
        return id;
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().filter(c -> !isDropped(c)).forEach(c -> {
            boolean alone = isMark(c) || isIdeograph(c);
            if (alone || isSpace(c)) {
                end(word, words);
            }
            if (alone) {
                words.add(Character.toString(c));
            } else if (!isSpace(c)) {
                word.appendCodePoint(c);
            }
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    /** Marks on letters, control and unassigned characters. */
    private static boolean isDropped(int c) {
        int type = Character.getType(c);
        return c == 0
                || c == 0xFFFD
                || type == Character.NON_SPACING_MARK
                || !isSpace(c)
                        && (type == Character.CONTROL
                                || type == Character.FORMAT
                                || type == Character.PRIVATE_USE
                                || type == Character.SURROGATE);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
        };
    }

    private static boolean isIdeograph(int c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x20000 && c <= 0x2CEAF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x2F800 && c <= 0x2FA1F;
    }

    /** The longest known piece each time; a word with an unknown rest is unknown as a whole. */
    private void add(String word, List<Integer> found) {
        int before = found.size();
        int length = word.codePointCount(0, word.length());
        for (int from = 0; from < word.length(); ) {
            int to = word.length();
            @Nullable Integer id = null;
            while (length <= LONGEST_WORD && to > from && id == null) {
                String piece = word.substring(from, to);
                id = ids.get(from == 0 ? piece : "##" + piece);
                to = id == null ? word.offsetByCodePoints(to, -1) : to;
            }
            if (id == null) {
                found.subList(before, found.size()).clear();
                found.add(id(UNKNOWN));
                return;
            }
            found.add(id);
            from = to;
        }
    }
}
