package org.edrak.analysis.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.edrak.analysis.WordWeight;

/**
 * Takes a text's margin apart: what each n-gram adds is shared out to the words that it touches, so that the words' parts
 * and the model's bias add up to the margin. Walks over the n-grams as {@link NgramFeatures} does.
 */
final class WordWeights {
    private final NgramFeatures features;
    private final LinearModel.Row row;

    WordWeights(NgramFeatures features, LinearModel model) {
        this.features = features;
        this.row = model.rows().getFirst();
    }

    /** An n-gram in the text, and the words that it touches, one entry for each of its characters or words. */
    private record Gram(int bucket, int[] touched) {}

    List<WordWeight> of(String text) {
        String normal = features.form().normal(text);
        List<String> words = Words.of(normal);
        double[] parts = new double[words.size()];
        share(wordGrams(words), parts);
        share(characterGrams(normal, words), parts);
        List<WordWeight> weights = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            weights.add(new WordWeight(words.get(i), parts[i]));
        }
        return weights;
    }

    private void share(List<Gram> grams, double[] parts) {
        Map<Integer, Integer> counts = new HashMap<>();
        grams.forEach(gram -> counts.merge(gram.bucket(), 1, Integer::sum));
        double squares = 0;
        for (int count : counts.values()) {
            squares += value(count) * value(count);
        }
        double length = Math.sqrt(Math.max(1, squares));
        for (Gram gram : grams) {
            int count = counts.getOrDefault(gram.bucket(), 1);
            double part = row.weights()[gram.bucket()] * row.step() * value(count) / length / count;
            for (int word : gram.touched()) {
                parts[word] += part / gram.touched().length;
            }
        }
    }

    private static double value(int count) {
        return 1 + Math.log(count);
    }

    private List<Gram> wordGrams(List<String> words) {
        List<Gram> grams = new ArrayList<>();
        int[] hashes = words.stream().mapToInt(NgramFeatures::hash).toArray();
        for (int i = 0; i < hashes.length; i++) {
            int before = i == 0 ? NgramFeatures.EDGE : hashes[i - 1];
            grams.add(gram(hashes[i] * 31 + 1, i));
            grams.add(
                    i == 0
                            ? gram((before * 31 + hashes[i]) * 31 + 2, i)
                            : gram((before * 31 + hashes[i]) * 31 + 2, i - 1, i));
            if (i > 0) {
                int first = i == 1 ? NgramFeatures.EDGE : hashes[i - 2];
                int hash = ((first * 31 + before) * 31 + hashes[i]) * 31 + 3;
                grams.add(i == 1 ? gram(hash, 0, 1) : gram(hash, i - 2, i - 1, i));
            }
        }
        if (hashes.length > 0) {
            int last = hashes.length - 1;
            grams.add(gram((hashes[last] * 31 + NgramFeatures.EDGE) * 31 + 2, last));
        }
        features.form().negated(words, i -> grams.add(gram(hashes[i] * 31 + 5, i)));
        return grams;
    }

    private List<Gram> characterGrams(String normal, List<String> words) {
        int[] wordAt = wordAt(normal, words);
        List<Gram> grams = new ArrayList<>();
        int last = normal.length() + 1;
        for (int start = 0; start <= last; start++) {
            int hash = NgramFeatures.CHARACTERS;
            for (int n = 1; n <= NgramFeatures.LONGEST && start + n - 1 <= last; n++) {
                int at = start + n - 1;
                hash = NgramFeatures.further(hash, at == 0 || at == last ? ' ' : normal.charAt(at - 1));
                int[] touched = n < NgramFeatures.SHORTEST ? new int[0] : touched(wordAt, start, at);
                if (touched.length > 0) {
                    grams.add(gram(hash, touched));
                }
            }
        }
        return grams;
    }

    /** The words of the characters between, both included; the text's characters count from 1, its edges beside them. */
    private static int[] touched(int[] wordAt, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .filter(at -> at > 0 && at <= wordAt.length && wordAt[at - 1] >= 0)
                .map(at -> wordAt[at - 1])
                .toArray();
    }

    /** For each character the index of its word, −1 for a blank. */
    private static int[] wordAt(String normal, List<String> words) {
        int[] wordAt = new int[normal.length()];
        Arrays.fill(wordAt, -1);
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            int from = normal.indexOf(words.get(i), at);
            at = from + words.get(i).length();
            Arrays.fill(wordAt, from, at, i);
        }
        return wordAt;
    }

    private static Gram gram(int hash, int... touched) {
        return new Gram(Buckets.bucket(hash, NgramFeatures.bits()), touched);
    }
}
