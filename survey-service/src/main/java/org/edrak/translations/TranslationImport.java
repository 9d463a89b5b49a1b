package org.edrak.translations;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a file with translations says about a definition; nothing is changed yet.
 *
 * @param texts new texts by language, then key; only those that differ from what is written
 * @param problems what could not be used and what to look at, in the order of the file
 */
public record TranslationImport(SortedMap<String, SortedMap<String, String>> texts, List<TranslationProblem> problems) {
    /** The most bytes that a file with translations may have. */
    public static final int LARGEST_FILE = 8 * 1024 * 1024;

    public TranslationImport {
        problems = List.copyOf(problems);
    }

    /** How many texts would change. */
    public int count() {
        return texts.values().stream().mapToInt(Map::size).sum();
    }

    /**
     * The definition with the texts set.
     *
     * @throws IllegalArgumentException when {@code definition} has meanwhile lost one of them
     */
    public String into(String definition) {
        String changed = definition;
        for (Map.Entry<String, SortedMap<String, String>> language : texts.entrySet()) {
            changed = TranslatedDefinition.with(changed, language.getKey(), language.getValue());
        }
        return changed;
    }
}
