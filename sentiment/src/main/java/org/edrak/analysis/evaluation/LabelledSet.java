package org.edrak.analysis.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.edrak.analysis.linear.LabelledText;
import org.jspecify.annotations.Nullable;

/**
 * Labelled texts to measure on, and what their labels mean.
 *
 * @param names from a label of the file to the name of a class; two or more labels may have one name
 */
record LabelledSet(List<LabelledText> texts, Map<String, String> names) {
    private static final Map<Set<String>, String> KNOWN = Map.of(
            Set.of("0", "1"), "0=negative,1=positive",
            Set.of("-2", "-1", "0", "1", "2"), "-2=very-negative,-1=negative,0=neutral,1=positive,2=very-positive",
            Set.of("0", "1", "2", "3", "4"), "0=very-negative,1=negative,2=neutral,3=positive,4=very-positive",
            Set.of("1", "2", "3", "4", "5"), "1=very-negative,2=negative,3=neutral,4=positive,5=very-positive",
            Set.of("negative", "neutral", "positive"), "negative=negative,neutral=neutral,positive=positive",
            Set.of("negative", "positive"), "negative=negative,positive=positive");

    /** Reads files; what no name is given to is left out, and of the rest a sample is drawn. */
    static LabelledSet read(List<Path> files, @Nullable String labels, int sample, long seed) throws IOException {
        List<LabelledText> all = LabelledText.read(files);
        Map<String, String> names = names(labels == null ? guess(all) : labels);
        List<LabelledText> texts = new ArrayList<>(
                all.stream().filter(text -> names.containsKey(text.label())).toList());
        if (sample < texts.size()) {
            Collections.shuffle(texts, new Random(seed));
            texts = texts.subList(0, sample);
        }
        return new LabelledSet(List.copyOf(texts), names);
    }

    private static String guess(List<LabelledText> texts) {
        Set<String> labels = texts.stream().map(LabelledText::label).collect(Collectors.toSet());
        String known = KNOWN.get(labels);
        return known != null
                ? known
                : labels.stream().sorted().map(label -> label + "=" + label).collect(Collectors.joining(","));
    }

    private static Map<String, String> names(String pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(pairs.split(",", -1))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> names.put(pair[0], pair[1]));
        return names;
    }

    List<String> classes() {
        return List.copyOf(new LinkedHashSet<>(names.values()));
    }

    String gold(LabelledText text) {
        return String.valueOf(names.get(text.label()));
    }

    /** The same texts as people in a hurry type them. */
    LabelledSet misspelt(String language, long seed) {
        if (!language.equals("fa")) {
            throw new IllegalArgumentException("noisy spelling is known for Persian only");
        }
        Random random = new Random(seed);
        return new LabelledSet(
                texts.stream()
                        .map(text -> new LabelledText(text.label(), NoisySpelling.of(text.text(), random)))
                        .toList(),
                names);
    }
}
