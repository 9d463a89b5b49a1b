package org.edrak.analysis.kinds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.edrak.text.PersianText;

/**
 * The words that tell what a writer wants, in one language. Each line of its file has a subject, a weight and phrases
 * with commas between; a star stands for any ending of a phrase's last word, or at its beginning for any beginning of a
 * single word; {@code ^} and a space stand for the beginning of a sentence; {@code #} begins a comment. Phrases are looked up by their beginning, so that time grows with the text's
 * length only.
 */
final class Cues {
    private static final int KEY = 3;
    private static final int LONGEST_ENDING = 4;
    private static final char BEGINNING = '^';
    private static final String ENDS = ".!?؟\n";

    private record Cue(String subject, double weight, String phrase, boolean open) {}

    private final Map<String, List<Cue>> byBeginning = new HashMap<>();
    private final Map<String, Cue> byEnding = new HashMap<>();

    private Cues(String text) {
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    }

    static Cues shipped(String language) {
        return new Cues(shippedText(language));
    }

    static String shippedText(String language) {
        String name = "kinds-" + language + ".txt";
        try (InputStream in = Objects.requireNonNull(Cues.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] sides = line.split("\\|", 2);
        String[] head = sides[0].strip().split(" +");
        for (String written : sides[1].split(",")) {
            String phrase = written.strip();
            if (phrase.startsWith("*")) {
                String ending = words(phrase).strip();
                byEnding.put(ending, new Cue(head[0], Double.parseDouble(head[1]), "*" + ending, true));
                continue;
            }
            boolean open = phrase.endsWith("*");
            String words = words(phrase).strip();
            byBeginning
                    .computeIfAbsent(key(words, 0), any -> new ArrayList<>())
                    .add(new Cue(head[0], Double.parseDouble(head[1]), words, open));
        }
    }

    /** By subject, the sum of the weights of the phrases that the text has; each phrase counts once. */
    Map<String, Double> weigh(String text) {
        String words = sentences(text);
        Map<String, Double> weights = new HashMap<>();
        List<Cue> found = new ArrayList<>();
        for (int at = 1; at < words.length(); at = words.indexOf(' ', at) + 1) {
            for (Cue cue : byBeginning.getOrDefault(key(words, at), List.of())) {
                if (stands(cue, words, at)) {
                    count(cue, found, weights);
                }
            }
            ending(words, at, found, weights);
        }
        return weights;
    }

    private static void count(Cue cue, List<Cue> found, Map<String, Double> weights) {
        if (!found.contains(cue)) {
            found.add(cue);
            weights.merge(cue.subject(), cue.weight(), Double::sum);
        }
    }

    /** Of a word its last letters, where something stands before them. */
    private void ending(String words, int at, List<Cue> found, Map<String, Double> weights) {
        int end = words.indexOf(' ', at);
        for (int length = 2; length <= LONGEST_ENDING && end - length > at; length++) {
            Cue cue = byEnding.get(words.substring(end - length, end));
            if (cue != null) {
                count(cue, found, weights);
            }
        }
    }

    private static boolean stands(Cue cue, String words, int at) {
        int end = at + cue.phrase().length();
        return words.startsWith(cue.phrase(), at) && (cue.open() || words.charAt(end) == ' ');
    }

    private static String key(String words, int at) {
        int end = at;
        while (end < words.length() && end < at + KEY && words.charAt(end) != ' ') {
            end++;
        }
        return words.substring(at, end);
    }

    /** The words of a text, and where its sentences begin. */
    private static String sentences(String text) {
        StringBuilder marked = new StringBuilder("^ ");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marked.append(c == BEGINNING ? ' ' : c).append(ENDS.indexOf(c) >= 0 ? " ^ " : "");
        }
        return words(marked.toString());
    }

    /** The words in the form for models, a space before, between and behind them. */
    private static String words(String text) {
        String folded = PersianText.modelForm(text);
        StringBuilder words = new StringBuilder(folded.length() + 2).append(' ');
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '\'' || c == '’') {
                continue;
            }
            if (Character.isLetterOrDigit(c) || c == BEGINNING) {
                words.append(c);
            } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        if (words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
        return words.toString();
    }
}
