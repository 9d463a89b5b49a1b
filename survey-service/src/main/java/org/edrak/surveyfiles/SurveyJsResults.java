package org.edrak.surveyfiles;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Results of SurveyJS: a list of what persons answered, or of wrappers in whose member {@code data} that stands, alone
 * or as a list.
 */
final class SurveyJsResults {
    private static final List<String> IDS = List.of("id", "ResultId", "instanceId", "_id");
    private static final List<String> TIMES =
            List.of("submittedAt", "completedAt", "HappenedAt", "HappendAt", "createdAt", "CreatedAt");

    private final AnswerColumns columns;
    private final Consumer<AnswerRow> consumer;
    private final ZoneId zone;
    private final Set<String> unknown = new TreeSet<>();
    private long number;

    private SurveyJsResults(AnswerColumns columns, ZoneId zone, Consumer<AnswerRow> consumer) {
        this.columns = columns;
        this.zone = zone;
        this.consumer = consumer;
    }

    static AnswerFile read(Path file, AnswerColumns columns) {
        SurveyJsResults looked = new SurveyJsResults(columns, ZoneId.of("UTC"), row -> {});
        looked.read(file);
        List<Untaken> untaken = looked.unknown.stream()
                .map(member -> new Untaken(member, "surveyfile.unknown-column", List.of()))
                .toList();
        return new AnswerFile(untaken, (zone, consumer) -> new SurveyJsResults(columns, zone, consumer).read(file));
    }

    private void read(Path file) {
        try (JsonParser parser = StrictJson.parser(file)) {
            try {
                read(parser);
            } catch (JsonProcessingException e) {
                throw StrictJson.unreadable(e, parser);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_OBJECT) {
            wrapped(StrictJson.next(parser), "");
            return;
        }
        if (first != JsonToken.START_ARRAY) {
            throw new UnreadableSurveyFile("surveyfile.no-answers-of-this-kind", "");
        }
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            wrapped(StrictJson.next(parser), "");
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
            throw new UnreadableSurveyFile("surveyfile.no-answers-of-this-kind", Long.toString(number + 1));
        }
    }

    private void wrapped(JsonNode json, String outerId) {
        String id = columns.knows("id") ? outerId : first(json, IDS, outerId);
        JsonNode data = json.path("data");
        if (data.isArray() && !columns.knows("data")) {
            int i = 0;
            for (JsonNode one : data) {
                i++;
                row(one, one, id.isEmpty() ? "" : id + "-" + i);
            }
        } else if (data.isObject() && !columns.knows("data")) {
            row(data, json, id);
        } else {
            row(json, json, id);
        }
    }

    private static String first(JsonNode json, List<String> members, String otherwise) {
        return members.stream()
                .map(member -> json.path(member).asText(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(otherwise);
    }

    private void row(JsonNode answers, JsonNode wrapper, String id) {
        number++;
        if (!(answers instanceof ObjectNode object)) {
            return;
        }
        Map<String, List<String>> cells = new LinkedHashMap<>();
        object.properties().forEach(member -> {
            int before = cells.size();
            cells(member.getKey(), member.getValue(), cells);
            if (cells.size() == before && !IDS.contains(member.getKey()) && !TIMES.contains(member.getKey())) {
                unknown.add(member.getKey());
            }
        });
        Map<String, List<String>> fields = columns.fields(cells);
        if (!fields.isEmpty()) {
            Instant at = AnswerColumns.moment(first(wrapper, TIMES, ""), zone);
            String locale = Locales.tag(wrapper.path("locale").asText());
            consumer.accept(new AnswerRow(number, id, at, null, locale, true, fields));
        }
    }

    private void cells(String column, JsonNode value, Map<String, List<String>> cells) {
        if (value.isObject()) {
            value.properties().forEach(part -> cells(column + "." + part.getKey(), part.getValue(), cells));
        } else if (value.isArray()) {
            int rank = 0;
            for (JsonNode each : value) {
                rank++;
                put(column, each, cells);
                put(column + "[" + rank + "]", each, cells);
            }
        } else {
            put(column, value, cells);
        }
    }

    private void put(String column, JsonNode value, Map<String, List<String>> cells) {
        if (columns.knows(column) && value.isValueNode() && !value.isNull()) {
            cells.computeIfAbsent(column, name -> new ArrayList<>()).add(value.asText());
        }
    }
}
