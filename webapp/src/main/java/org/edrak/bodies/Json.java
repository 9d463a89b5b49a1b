package org.edrak.bodies;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.Type;

/**
 * JSON as we take and give it: UTF-8, at most 32 levels deep, numbers of at most 20 digits, no name twice, nothing after
 * the end, no unknown member, no text where a number belongs.
 */
public final class Json {
    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_TEXT = 1 << 20;

    /** For writing, and for reading what has been checked. */
    public static final ObjectMapper MAPPER = mapper();

    private Json() {}

    /**
     * Reads a whole body.
     *
     * @throws BadBody which names the place that is wrong
     */
    public static Object read(byte[] bytes, Type type) {
        String text = StrictText.utf8(bytes);
        if (text.startsWith("\uFEFF")) {
            throw new BadBody("byte 0", "JSON begins without a byte order mark.");
        }
        check(text);
        try {
            return MAPPER.readValue(text, MAPPER.constructType(type));
        } catch (JsonMappingException e) {
            throw new BadBody(pointer(e), reason(e));
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    /**
     * A part of a body that was read as a tree.
     *
     * @throws BadBody which names the place below the part
     */
    public static <T> T value(JsonNode part, Class<T> type) {
        try {
            return MAPPER.treeToValue(part, type);
        } catch (JsonMappingException e) {
            throw new BadBody(pointer(e), reason(e));
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    /** A text that is known to be JSON, as a tree. */
    public static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored JSON is broken", e);
        }
    }

    /** A value as JSON. */
    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not to be written as JSON", e);
        }
    }

    /** Walks over the tokens: limits, repeated names and forbidden characters, before anything is built. */
    private static void check(String text) {
        try (JsonParser parser = MAPPER.getFactory().createParser(text)) {
            try {
                check(parser);
            } catch (StreamConstraintsException e) {
                throw new BadBody(
                        position(parser.currentLocation()), "This is more than we take: " + e.getOriginalMessage());
            }
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }

    private static void check(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            throw new BadBody("byte 0", "There is no JSON here.");
        }
        int open = 0;
        do {
            open += checked(parser);
            parser.nextToken();
        } while (open > 0);
        if (parser.currentToken() != null) {
            throw new BadBody(position(parser.currentTokenLocation()), "Something follows the end of the JSON.");
        }
    }

    /** How many structures this token opens, less those that it closes. */
    private static int checked(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
            StrictText.storable(parser.getText(), pointer(parser));
        }
        if (token == JsonToken.VALUE_NUMBER_FLOAT && !Double.isFinite(parser.getDoubleValue())) {
            throw new BadBody(pointer(parser), "This number is too large.");
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    private static BadBody malformed(JsonProcessingException e) {
        return new BadBody(position(e.getLocation()), "This is not JSON as we take it: " + e.getOriginalMessage());
    }

    private static String position(JsonLocation location) {
        return location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static String pointer(JsonMappingException e) {
        JsonPointer pointer = JsonPointer.empty();
        for (JsonMappingException.Reference step : e.getPath()) {
            pointer = step.getFieldName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getFieldName());
        }
        return pointer.toString();
    }

    /** Jackson's own words name Java types, which are nobody's business. */
    private static String reason(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "There is no member of the name " + unknown.getPropertyName() + ".";
        }
        return "The value here is missing or of the wrong kind.";
    }

    private static ObjectMapper mapper() {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(LONGEST_NUMBER)
                .maxStringLength(LONGEST_TEXT)
                .build();
        var factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .addModule(new JavaTimeModule())
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .configure(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8, true)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }
}
