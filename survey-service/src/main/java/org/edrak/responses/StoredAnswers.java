package org.edrak.responses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.edrak.surveys.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The form in which answers lie in a response's row: a JSON object of question to {@code {"v":9,"min":0,"max":10}},
 * {@code {"e":6,"p":4,"min":1,"max":7}}, {@code {"words":true}}, or null for skipped; what was not shown is not there.
 */
final class StoredAnswers {
    private static final JsonMapper JSON = new JsonMapper();

    private StoredAnswers() {}

    static String write(Map<String, Answer> answers) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        answers.forEach((question, answer) -> {
            switch (answer) {
                case Answer.NotShown notShown -> {}
                case Answer.Skipped skipped -> json.putNull(question);
                case Answer.Score score -> scale(json.putObject(question).put("v", score.value()), score.scale());
                case Answer.PairOfScores pair ->
                    scale(
                            json.putObject(question)
                                    .put("e", pair.expectation())
                                    .put("p", pair.perception()),
                            pair.scale());
                case Answer.Words words -> json.putObject(question).put("words", true);
            }
        });
        return json.toString();
    }

    private static void scale(ObjectNode json, Scale scale) {
        json.put("min", scale.min()).put("max", scale.max());
    }

    static Map<String, Answer> read(String stored) {
        try {
            Map<String, Answer> answers = new LinkedHashMap<>();
            JSON.readTree(stored).properties().forEach(e -> answers.put(e.getKey(), answer(e.getValue())));
            return answers;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored answers are not JSON", e);
        }
    }

    private static Answer answer(JsonNode json) {
        if (json.isNull()) {
            return new Answer.Skipped();
        }
        if (json.has("words")) {
            return new Answer.Words("");
        }
        Scale scale = new Scale(json.path("min").intValue(), json.path("max").intValue());
        return json.has("v")
                ? new Answer.Score(json.path("v").intValue(), scale)
                : new Answer.PairOfScores(whole(json.get("e")), whole(json.get("p")), scale);
    }

    private static @Nullable Integer whole(@Nullable JsonNode json) {
        return json == null || json.isNull() ? null : json.intValue();
    }
}
