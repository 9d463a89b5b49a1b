package org.edrak.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Persian typed in Latin letters, as people do without a Persian keyboard: the words that reviews are made of. */
public final class Finglish {
    private static final Map<String, String> WORDS = new HashMap<>();
    /** Keys that are words of other languages too. */
    private static final Set<String> AMBIGUOUS = new HashSet<>();

    static {
        try (InputStream in = Objects.requireNonNull(Finglish.class.getResourceAsStream("finglish.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(Finglish::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Finglish() {}

    private static void add(String line) {
        String[] sides = line.split("=", 2);
        boolean ambiguous = sides[0].contains("~");
        for (String spelling : sides[0].replace("~", "").strip().split(" ", -1)) {
            WORDS.put(key(spelling), sides[1].strip());
            if (ambiguous) {
                AMBIGUOUS.add(key(spelling));
            }
        }
    }

    /** Whether a word is surely Persian in Latin letters. */
    static boolean isSure(String word) {
        String key = key(word);
        return WORDS.containsKey(key) && !AMBIGUOUS.contains(key);
    }

    /** The text with the words that are known in Persian letters; anything else stays. */
    public static String inPersian(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isLatin(text.charAt(i))) {
                if (i > start) {
                    String word = text.substring(start, i);
                    @Nullable String known = WORDS.get(key(word));
                    out.append(known == null ? word : known);
                }
                if (i < text.length()) {
                    out.append(text.charAt(i));
                }
                start = i + 1;
            }
        }
        return out.toString();
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Small letters, with the spellings of one sound brought together and no letter twice in a row. */
    private static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT)
                .replace("oo", "u")
                .replace("ou", "u")
                .replace("ee", "i")
                .replace("q", "gh");
        StringBuilder key = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            if (i == 0 || lower.charAt(i) != lower.charAt(i - 1)) {
                key.append(lower.charAt(i));
            }
        }
        return key.toString();
    }
}
