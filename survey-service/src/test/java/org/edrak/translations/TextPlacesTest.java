package org.edrak.translations;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextPlacesTest {
    private static final String TEXT = "#/$defs/text";

    /** The schema knows every member that is a text: none may be forgotten by translators. */
    @Test
    void knowsEveryTextOfTheSchema() throws IOException {
        JsonNode schema;
        try (var file = getClass().getResourceAsStream("/org/edrak/questionnaires/questionnaire.schema.json")) {
            schema = new JsonMapper().readTree(requireNonNull(file));
        }
        Map<String, Set<String>> texts = new TreeMap<>();
        texts.put("", texts(schema, schema));
        schema.get("$defs").properties().forEach(part -> {
            String holder = part.getKey()
                    .replaceFirst("(type|input)_.*", "question")
                    .replaceFirst(".*(Trigger|Validator)", "$1");
            texts.computeIfAbsent(holder, h -> new TreeSet<>()).addAll(texts(schema, part.getValue()));
        });
        texts.values().removeIf(Set::isEmpty);
        assertThat(texts)
                .isEqualTo(Map.of(
                        "", Set.copyOf(TextPlaces.OF_QUESTIONNAIRE),
                        "page", Set.copyOf(TextPlaces.OF_PAGE),
                        "question", Set.copyOf(TextPlaces.OF_QUESTION),
                        "item", Set.of("text"),
                        "Validator", Set.of("text"),
                        "Trigger", Set.of("message"),
                        "quota", Set.of("message")));
    }

    private static Set<String> texts(JsonNode schema, JsonNode part) {
        Set<String> texts = new TreeSet<>();
        part.path("properties").properties().forEach(member -> {
            String reference = member.getValue().path("$ref").asText();
            String shared = schema.at(reference.replace("#", "") + "/$ref").asText();
            if (reference.equals(TEXT) || shared.equals(TEXT)) {
                texts.add(member.getKey());
            }
        });
        return texts;
    }
}
