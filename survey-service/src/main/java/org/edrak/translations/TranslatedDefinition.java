package org.edrak.translations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes definitions whose texts are written in more, fewer or other languages; all else stays as it was. */
public final class TranslatedDefinition {
    private TranslatedDefinition() {}

    /**
     * The definition with {@code texts} in {@code locale}. A blank text takes the translation away; a text is never taken
     * away in the definition's own language, nor when it is the last one.
     *
     * @param texts new text by the key of its {@link TranslationTable.Entry}
     * @throws IllegalArgumentException when {@code locale} is not a language tag or a key is not of the definition
     */
    public static String with(String definition, String locale, Map<String, String> texts) {
        requireLocale(locale);
        ObjectNode json = DefinitionJson.read(definition);
        String source = DefinitionJson.source(json);
        Set<String> unknown = new HashSet<>(texts.keySet());
        for (TextPlace place : TextPlaces.of(json)) {
            String text = texts.get(place.key());
            unknown.remove(place.key());
            if (text != null && text.isBlank() && !locale.equals(source)) {
                remove(place, locale);
            } else if (text != null && !text.isBlank()) {
                set(place, source, locale, text.strip());
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no such texts: " + unknown);
        }
        return json.toString();
    }

    /**
     * The definition with {@code locale} among its languages: its title is there in it, for now as in its own language.
     * Unchanged when the title is already there.
     *
     * @throws IllegalArgumentException when {@code locale} is not a language tag
     */
    public static String withLanguage(String definition, String locale) {
        requireLocale(locale);
        ObjectNode json = DefinitionJson.read(definition);
        String source = DefinitionJson.source(json);
        for (TextPlace place : TextPlaces.of(json)) {
            Map<String, String> texts = place.texts(source);
            if (place.key().equals("title") && !texts.containsKey(locale) && !texts.isEmpty()) {
                String title =
                        texts.getOrDefault(source, texts.values().iterator().next());
                set(place, source, locale, title);
            }
        }
        return json.toString();
    }

    /**
     * The definition without any text in {@code locale}, except those that are written in no other language.
     *
     * @throws IllegalArgumentException when {@code locale} is the definition's own language
     */
    public static String withoutLanguage(String definition, String locale) {
        ObjectNode json = DefinitionJson.read(definition);
        if (locale.equals(DefinitionJson.source(json))) {
            throw new IllegalArgumentException("a definition keeps its own language: " + locale);
        }
        TextPlaces.of(json).forEach(place -> remove(place, locale));
        return json.toString();
    }

    /**
     * The definition with {@code locale} as its own language; what was written without a language stays in the old one.
     *
     * @throws IllegalArgumentException when {@code locale} is not a language tag
     */
    public static String withSource(String definition, String locale) {
        requireLocale(locale);
        ObjectNode json = DefinitionJson.read(definition);
        String source = DefinitionJson.source(json);
        if (!locale.equals(source)) {
            for (TextPlace place : TextPlaces.of(json)) {
                JsonNode written = place.written();
                if (written == null || written.isTextual()) {
                    place.texts(source)
                            .forEach(
                                    (old, text) -> place.write(json.objectNode().put(old, text)));
                }
            }
            json.put("locale", locale);
        }
        return json.toString();
    }

    private static void set(TextPlace place, String source, String locale, String text) {
        Map<String, String> texts = place.texts(source);
        if (text.equals(texts.get(locale))) {
            return;
        }
        if (place.written() instanceof ObjectNode byLocale) {
            byLocale.put(locale, text);
        } else if (locale.equals(source)) {
            place.write(TextNode.valueOf(text));
        } else {
            ObjectNode byLocale = DefinitionJson.object();
            texts.forEach(byLocale::put);
            place.write(byLocale.put(locale, text));
        }
    }

    private static void remove(TextPlace place, String locale) {
        if (place.written() instanceof ObjectNode byLocale && byLocale.size() > 1) {
            byLocale.remove(locale);
        }
    }

    private static void requireLocale(String locale) {
        if (!TranslationTable.LOCALE.matcher(locale).matches()) {
            throw new IllegalArgumentException("not a language tag: " + locale);
        }
    }
}
