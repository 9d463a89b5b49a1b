package org.edrak.analysis.aspects;

import java.util.List;
import java.util.Map;
import org.edrak.questionnaires.Driver;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace says of one aspect: of its own, or of one that ships.
 *
 * @param key of an aspect that ships, or a new one
 * @param driver what it counts for; null leaves one that ships with its driver
 * @param names what it is called, by language of pages; none leaves the name that ships
 * @param words by language of texts, each as {@link WordPattern} reads it; beside those that ship
 * @param off whether texts are no longer read for it
 */
public record OwnAspect(
        String key, @Nullable Driver driver, Map<String, String> names, Map<String, List<String>> words, boolean off) {
    public OwnAspect {
        names = Map.copyOf(names);
        words = Map.copyOf(words);
    }

    /** The words for texts of a language, {@code fa} or {@code en}. */
    public List<String> words(String language) {
        return words.getOrDefault(language, List.of());
    }
}
