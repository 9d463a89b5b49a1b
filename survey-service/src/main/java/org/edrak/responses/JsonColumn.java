package org.edrak.responses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form in which a row keeps named values: a JSON object; null for none. */
final class JsonColumn {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonColumn() {}

    static @Nullable String write(Map<String, ?> values) {
        return values.isEmpty() ? null : text(values);
    }

    static String text(Map<String, ?> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("values are not JSON", e);
        }
    }

    static Map<String, Object> read(@Nullable String stored) {
        try {
            return stored == null
                    ? Map.of()
                    : JSON.readValue(stored, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored values are not JSON", e);
        }
    }
}
