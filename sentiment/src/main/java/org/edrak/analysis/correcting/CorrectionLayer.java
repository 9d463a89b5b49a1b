package org.edrak.analysis.correcting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.edrak.text.PersianText;

/**
 * How far words move the score of a text, learned from corrections. Words and pairs of words are kept as 32-bit hashes, so
 * that the file tells nobody what customers wrote.
 *
 * @param base version of the models whose scores it moves; over others it means nothing
 * @param weights points of score by hash of a word or a pair, each for a text of unit length
 */
public record CorrectionLayer(String base, SortedMap<Integer, Double> weights) {
    private static final String FORM = "edrak-corrections 1";

    public CorrectionLayer {
        weights = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    /** The score that a text has when the models give it {@code score}, −1 to 1. */
    double moved(String text, double score) {
        Set<Integer> features = features(text);
        double sum = 0;
        for (int feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return Math.clamp(score + sum / length(features), -1.0, 1.0);
    }

    /** Names the layer, short and stable. */
    String version() {
        CRC32 sum = new CRC32();
        sum.update(text().getBytes(StandardCharsets.UTF_8));
        return "c" + Long.toHexString(sum.getValue());
    }

    /** The words of a text and the pairs of those that follow each other, in one spelling. */
    static Set<Integer> features(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String folded = PersianText.modelForm(text) + " ";
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '\'') {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        Set<Integer> features = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            features.add(words.get(i).hashCode());
            if (i > 0) {
                features.add((words.get(i - 1) + " " + words.get(i)).hashCode());
            }
        }
        return features;
    }

    static double length(Set<Integer> features) {
        return Math.sqrt(Math.max(1, features.size()));
    }

    private String text() {
        StringBuilder text = new StringBuilder(FORM).append('\n').append(base).append('\n');
        for (Map.Entry<Integer, Double> weight : weights.entrySet()) {
            text.append(String.format(Locale.ROOT, "%08x %.6f%n", weight.getKey(), weight.getValue())
                    .replace("\r\n", "\n"));
        }
        return text.toString();
    }

    /** Writes the file beside its place and moves it there, so that a server never reads half of it. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, text());
        Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException also when it is something else
     */
    public static CorrectionLayer read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2 || !lines.getFirst().equals(FORM)) {
            throw new IOException("no layer of corrections: " + file);
        }
        SortedMap<Integer, Double> weights = new TreeMap<>();
        try {
            for (String line : lines.subList(2, lines.size())) {
                int space = line.indexOf(' ');
                weights.put(
                        Integer.parseUnsignedInt(line.substring(0, space), 16),
                        Double.valueOf(line.substring(space + 1)));
            }
        } catch (RuntimeException e) {
            throw new IOException("a broken layer of corrections: " + file, e);
        }
        return new CorrectionLayer(lines.get(1), weights);
    }
}
