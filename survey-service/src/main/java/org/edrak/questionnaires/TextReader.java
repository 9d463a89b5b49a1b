package org.edrak.questionnaires;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.edrak.text.Characters;
import org.jspecify.annotations.Nullable;

/** Reads a text that an author wrote in one or more languages. */
record TextReader(DefinitionNode node, String member) {
    private static final int LONGEST_TEXT = 4000;

    static boolean isText(String text) {
        return !text.isBlank() && text.length() <= LONGEST_TEXT && Characters.areStorable(text);
    }

    /**
     * The text; null when there is none that can be read.
     *
     * @param locale the language of a text that names none
     * @param needed whether it is noted when there is none
     */
    @Nullable
    LocalizedText read(String locale, boolean needed) {
        JsonNode value = node.json().get(member);
        if (value == null) {
            if (needed) {
                node.note(member, "definition.missing", member);
            }
            return null;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        if (value.isTextual()) {
            add(texts, member, locale, value);
        } else if (value.isObject()) {
            value.properties().forEach(e -> add(texts, member + "." + e.getKey(), e.getKey(), e.getValue()));
        } else {
            node.note(member, "definition.not-a-text");
        }
        if (texts.isEmpty()) {
            node.note(member, "definition.not-a-text");
            return null;
        }
        return new LocalizedText(texts);
    }

    private void add(Map<String, String> texts, String place, String locale, JsonNode value) {
        if (!QuestionnaireReader.LOCALE.matcher(locale).matches()) {
            node.note(place, "definition.not-a-locale", locale);
        } else if (!value.isTextual() || !isText(value.textValue())) {
            node.note(place, "definition.not-a-text");
        } else {
            texts.put(locale, value.textValue().strip());
        }
    }
}
