package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question of Qualtrics, and what became of it. */
final class QualtricsQuestion {
    final String qid;
    final JsonNode payload;
    /** Our values by the identifiers that conditions name. */
    final Map<String, String> choiceValues = new HashMap<>();
    /** The variables of rows by their identifiers. */
    final Map<String, Variable> rowVariables = new HashMap<>();

    private final Draft draft;

    QualtricsQuestion(Draft draft, String qid, JsonNode payload) {
        this.draft = draft;
        this.qid = qid;
        this.payload = payload;
    }

    /** The name that its author gave it. */
    String tag() {
        String tag = payload.path("DataExportTag").asText("");
        return tag.isBlank() ? qid : tag;
    }

    String type() {
        return payload.path("QuestionType").asText();
    }

    String selector() {
        return payload.path("Selector").asText();
    }

    String setting(String name) {
        return payload.path("Validation").path("Settings").path(name).asText("");
    }

    boolean isRequired() {
        return setting("ForceResponse").equals("ON")
                && !setting("ForceResponseType").equals("RequestResponse");
    }

    Words text() {
        Words words = Words.of(draft.locale, payload.path("QuestionText").asText(""));
        payload.path("Language").properties().forEach(each -> {
            String tag = Locales.tag(each.getKey());
            if (tag != null) {
                words.and(tag, each.getValue().path("QuestionText").asText(""));
            }
        });
        return words;
    }

    /**
     * A choice, row or column.
     *
     * @param id by which conditions name it
     * @param code that answers have, in numbers
     */
    record Item(String id, String code, Words text, JsonNode json) {
        boolean hasText() {
            return json.path("TextEntry").asText("").matches("true|on|1");
        }

        boolean isAlone() {
            return json.path("ExclusiveAnswer").asBoolean();
        }
    }

    /** The choices, or a matrix' rows. */
    List<Item> choices() {
        return items("Choices", "ChoiceOrder", codes(!type().equals("Matrix") && !type().equals("SBS")));
    }

    /** A matrix' columns. */
    List<Item> answers() {
        return items("Answers", "AnswerOrder", codes(true));
    }

    private Map<String, String> codes(boolean recoded) {
        Map<String, String> codes = new HashMap<>();
        if (recoded) {
            payload.path("RecodeValues")
                    .properties()
                    .forEach(each -> codes.put(each.getKey(), each.getValue().asText()));
        }
        // Two choices with one code are not told apart by it.
        return new HashSet<>(codes.values()).size() == codes.size() ? codes : Map.of();
    }

    private List<Item> items(String member, String orderMember, Map<String, String> codes) {
        Map<String, JsonNode> byId = byId(payload.path(member));
        Set<String> order = new java.util.LinkedHashSet<>();
        payload.path(orderMember).forEach(id -> order.add(id.asText()));
        order.addAll(byId.keySet());
        List<Item> items = new ArrayList<>();
        for (String id : order) {
            JsonNode item = byId.get(id);
            if (item != null) {
                items.add(new Item(id, codes.getOrDefault(id, id), itemText(member, id, item), item));
            }
        }
        return items;
    }

    /** Lists that count from 1 or 0 are written as arrays by some versions. */
    private static Map<String, JsonNode> byId(JsonNode items) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        if (items.isArray()) {
            for (int i = 0; i < items.size(); i++) {
                byId.put(Integer.toString(i), items.get(i));
            }
        } else {
            items.properties().forEach(each -> byId.put(each.getKey(), each.getValue()));
        }
        return byId;
    }

    private Words itemText(String member, String id, JsonNode item) {
        Words words = Words.of(draft.locale, item.path("Display").asText(""));
        payload.path("Language").properties().forEach(each -> {
            String tag = Locales.tag(each.getKey());
            if (tag != null) {
                words.and(
                        tag,
                        each.getValue().path(member).path(id).path("Display").asText(""));
            }
        });
        return words;
    }

    /** What a row is called in the columns of answers. */
    List<String> rowNames(Item row) {
        List<String> names = new ArrayList<>();
        names.add(qid + "-" + row.id());
        names.add(qid + "_" + row.id());
        names.add(tag() + "_" + row.id());
        String own = payload.path("ChoiceDataExportTags").path(row.id()).asText("");
        if (!own.isBlank()) {
            names.add(tag() + "_" + own);
            names.add(own);
        }
        return names;
    }

    static List<Option> options(List<Item> items) {
        return items.stream().map(item -> Option.of(item.code(), item.text())).toList();
    }

    /** Our values by all that answers may say: code, identifier where no code is the same, text in any language. */
    static Map<String, String> known(List<Item> items, Map<String, String> values) {
        Map<String, String> known = new HashMap<>(values);
        for (Item item : items) {
            String value = values.getOrDefault(item.code(), item.code());
            item.text().texts().forEach(text -> {
                known.putIfAbsent(text, value);
                known.putIfAbsent(text.replace('\n', ' '), value);
            });
        }
        return known;
    }
}
