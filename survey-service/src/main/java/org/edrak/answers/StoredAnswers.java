package org.edrak.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.questionnaires.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The form in which answers lie in a response's row: a JSON object of question to what {@link #write} shows, or null
 * for skipped; what was not shown is not there. Words are not there either, but in a verbatim.
 */
public final class StoredAnswers {
    private static final JsonMapper JSON = new JsonMapper();

    private StoredAnswers() {}

    /** The answers as JSON. */
    public static String write(Map<String, Answer> answers) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        answers.forEach((question, answer) -> {
            switch (answer) {
                case Answer.NotShown notShown -> {}
                case Answer.Skipped skipped -> json.putNull(question);
                default -> write(answer, json.putObject(question));
            }
        });
        return json.toString();
    }

    private static void write(Answer answer, ObjectNode json) {
        switch (answer) {
            case Answer.NotShown notShown -> {}
            case Answer.Skipped skipped -> {}
            case Answer.Score score -> scale(json.put("v", score.value()), score.scale());
            case Answer.PairOfScores pair ->
                scale(json.put("e", pair.expectation()).put("p", pair.perception()), pair.scale());
            case Answer.Words words -> json.put("words", true);
            case Answer.Picked picked -> texts(json, "picked", picked.values());
            case Answer.Ranked ranked -> texts(json, "ranked", ranked.values());
            case Answer.Scores scores -> scale(numbers(json, "rows", scores.byRow()), scores.scale());
            case Answer.Points points -> numbers(json, "points", points.byRow()).put("total", points.total());
            case Answer.KanoPair kano ->
                json.put("functional", kano.functional()).put("dysfunctional", kano.dysfunctional());
            case Answer.Amount amount -> json.put("number", amount.value().toPlainString());
            case Answer.Day day -> json.put("day", day.value().toString());
            case Answer.Line line -> json.put("line", line.text());
            case Answer.YesNo yesNo -> json.put("yes", yesNo.value());
            case Answer.StoredFile file -> json.put("file", file.id());
        }
    }

    private static void scale(ObjectNode json, Scale scale) {
        json.put("min", scale.min()).put("max", scale.max());
    }

    private static void texts(ObjectNode json, String member, List<String> texts) {
        texts.forEach(json.putArray(member)::add);
    }

    private static ObjectNode numbers(ObjectNode json, String member, Map<String, Integer> numbers) {
        ObjectNode object = json.putObject(member);
        numbers.forEach(object::put);
        return json;
    }

    /** The answers in {@code stored}; words stand as an empty text. */
    public static Map<String, Answer> read(String stored) {
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
        // Every form has a member of its own first; the scale's ends follow it.
        String form = json.fieldNames().next();
        JsonNode first = json.get(form);
        return switch (form) {
            case "v" -> new Answer.Score(first.intValue(), scale(json));
            case "e" -> new Answer.PairOfScores(whole(first), whole(json.get("p")), scale(json));
            case "words" -> new Answer.Words("");
            case "picked" -> new Answer.Picked(texts(first), "");
            case "ranked" -> new Answer.Ranked(texts(first));
            case "rows" -> new Answer.Scores(numbers(first), scale(json));
            case "points" ->
                new Answer.Points(numbers(first), json.path("total").intValue());
            case "functional" -> new Answer.KanoPair(whole(first), whole(json.get("dysfunctional")));
            case "number" -> new Answer.Amount(new BigDecimal(first.textValue()));
            case "day" -> new Answer.Day(LocalDate.parse(first.textValue()));
            case "line" -> new Answer.Line(first.textValue());
            case "yes" -> new Answer.YesNo(first.booleanValue());
            case "file" -> new Answer.StoredFile(first.textValue());
            default -> throw new IllegalStateException("unknown form of a stored answer: " + form);
        };
    }

    private static Scale scale(JsonNode json) {
        return new Scale(json.path("min").intValue(), json.path("max").intValue());
    }

    private static @Nullable Integer whole(@Nullable JsonNode json) {
        return json == null || json.isNull() ? null : json.intValue();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static Map<String, Integer> numbers(JsonNode object) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        object.properties().forEach(e -> numbers.put(e.getKey(), e.getValue().intValue()));
        return numbers;
    }
}
