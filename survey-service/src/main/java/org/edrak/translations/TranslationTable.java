package org.edrak.translations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * All texts of a definition side by side in its languages.
 *
 * @param source the definition's own language, from which others are translated
 * @param locales every language in which some text is written, {@code source} first
 * @param entries the texts in the order of the definition
 */
public record TranslationTable(String source, List<String> locales, List<Entry> entries) {
    /** What a language tag looks like. */
    static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");

    /**
     * One text.
     *
     * @param path where it is now, as in {@code pages[0].elements[1].choices[2].text}
     * @param key where it is by names, as in {@code question.reason.choices.price}: it stays when questions are moved
     * @param source the text to translate; empty when it is not written in the definition's own language
     * @param texts what is written, by language
     */
    public record Entry(String path, String key, String source, Map<String, String> texts) {
        /** Whether a customer who reads {@code locale} gets this text in another language. */
        public boolean isMissing(String locale) {
            return !texts.containsKey(locale);
        }
    }

    /**
     * The texts of {@code definition}, which may be a draft with problems.
     *
     * @throws IllegalArgumentException when it is not a JSON object
     */
    public static TranslationTable of(String definition) {
        ObjectNode json = DefinitionJson.read(definition);
        String source = DefinitionJson.source(json);
        List<Entry> entries =
                TextPlaces.of(json).stream().map(place -> entry(place, source)).toList();
        SequencedSet<String> locales = new LinkedHashSet<>();
        locales.add(source);
        locales.addAll(others(entries));
        return new TranslationTable(source, List.copyOf(locales), entries);
    }

    private static Entry entry(TextPlace place, String source) {
        Map<String, String> texts = place.texts(source);
        return new Entry(place.path(), place.key(), texts.getOrDefault(source, ""), texts);
    }

    private static TreeSet<String> others(List<Entry> entries) {
        TreeSet<String> locales = new TreeSet<>();
        for (Entry entry : entries) {
            entry.texts().keySet().stream()
                    .filter(locale -> LOCALE.matcher(locale).matches())
                    .forEach(locales::add);
        }
        return locales;
    }

    /** How many texts each of the languages lacks. */
    public SequencedMap<String, Integer> missing() {
        SequencedMap<String, Integer> missing = new LinkedHashMap<>();
        for (String locale : locales) {
            missing.put(locale, (int)
                    entries.stream().filter(entry -> entry.isMissing(locale)).count());
        }
        return missing;
    }

    public Optional<Entry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }
}
