package org.edrak.surveyfiles;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;

/** JSON from outside, with limits to its depth and to the length of its numbers and texts. */
final class StrictJson {
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxNumberLength(40)
                            .maxStringLength(1 << 20)
                            .maxNameLength(1000)
                            .maxDocumentLength(64L << 20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    static JsonNode read(Path file) throws IOException {
        try (JsonParser parser = parser(file)) {
            try {
                JsonNode json = MAPPER.readTree(parser);
                if (json == null || json.isMissingNode() || parser.nextToken() != null) {
                    throw new UnreadableSurveyFile("surveyfile.not-json", "");
                }
                return json;
            } catch (JsonProcessingException e) {
                throw unreadable(e, parser);
            }
        }
    }

    static JsonParser parser(Path file) throws IOException {
        return MAPPER.createParser(SurveyFile.encoding(file).open(file));
    }

    /** The value that begins where a parser is; others may follow. */
    static JsonNode next(JsonParser parser) throws IOException {
        return MAPPER.reader()
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(parser);
    }

    /** Says where the JSON is wrong, and nothing else of it. */
    static UnreadableSurveyFile unreadable(JsonProcessingException e, JsonParser parser) {
        var location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return new UnreadableSurveyFile("surveyfile.not-json", location.getLineNr() + ":" + location.getColumnNr());
    }
}
