package org.edrak.analysis.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which of our aspects count for a category of a labelled set, by the category's name without case. */
public record Categories(Map<String, Set<String>> aspects) {
    /** The categories of the sets that are measured on. */
    public static Categories shipped() throws IOException {
        Map<String, Set<String>> aspects = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try (InputStream in = Objects.requireNonNull(Categories.class.getResourceAsStream("categories.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\|", 2))
                    .forEach(parts -> aspects.put(parts[0].strip(), list(parts[1])));
        }
        return new Categories(aspects);
    }

    private static Set<String> list(String aspects) {
        return Arrays.stream(aspects.split(",", -1)).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether any of our aspects counts for it. */
    public boolean has(String category) {
        return aspects.containsKey(category);
    }

    /** Our aspects that count for it; none for an unknown category. */
    public Set<String> of(String category) {
        return aspects.getOrDefault(category, Set.of());
    }
}
