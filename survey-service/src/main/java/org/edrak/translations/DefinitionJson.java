package org.edrak.translations;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A definition as JSON that can be changed; what nobody changes is written as it was read. */
final class DefinitionJson {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxNumberLength(20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private DefinitionJson() {}

    /** Its own copy. Throws IllegalArgumentException when {@code definition} is not a JSON object. */
    static ObjectNode read(String definition) {
        try {
            if (JSON.readTree(definition) instanceof ObjectNode json) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the definition is not JSON", e);
        }
        throw new IllegalArgumentException("the definition is not a JSON object");
    }

    /** The language in which plain strings are written. */
    static String source(ObjectNode definition) {
        String locale = definition.path("locale").asText();
        return locale.isEmpty() ? "en" : locale;
    }

    /** An object that is still empty. */
    static ObjectNode object() {
        return JSON.createObjectNode();
    }
}
