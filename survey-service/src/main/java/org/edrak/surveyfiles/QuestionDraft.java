package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question that is being made. */
final class QuestionDraft {
    private static final int LONGEST_VALUE = 100;
    private static final int MOST = 200;

    final Draft draft;
    final ObjectNode json;
    final String name;
    final String place;

    QuestionDraft(Draft draft, ObjectNode json, String name, String place) {
        this.draft = draft;
        this.json = json;
        this.name = name;
        this.place = place;
    }

    QuestionDraft words(String member, Words words) {
        draft.words(json, member, words);
        return this;
    }

    QuestionDraft put(String member, String text) {
        json.put(member, text);
        return this;
    }

    QuestionDraft put(String member, long number) {
        json.put(member, number);
        return this;
    }

    QuestionDraft flag(String member, boolean set) {
        if (set) {
            json.put(member, true);
        }
        return this;
    }

    /** What the question is called in conditions. */
    QuestionDraft variable(Variable variable) {
        draft.variable(place, variable);
        return this;
    }

    /** Puts choices in; {@return our values by the file's} */
    Map<String, String> choices(List<Option> options) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Option> plain = options.stream()
                .filter(option -> option.role() == Option.Role.PLAIN)
                .toList();
        items("choices", plain, values);
        for (Option option : options) {
            switch (option.role()) {
                case PLAIN -> {}
                case OTHER -> special(option, "showOtherItem", "otherText", "other", values);
                case NONE -> special(option, "showNoneItem", "noneText", "none", values);
            }
        }
        return values;
    }

    private void special(Option option, String member, String text, String value, Map<String, String> values) {
        values.put(option.code(), value);
        json.put(member, true);
        words(text, option.text());
    }

    /** Puts rows in; {@return our values by the file's} */
    Map<String, String> rows(List<Option> options) {
        Map<String, String> values = new LinkedHashMap<>();
        items("rows", options, values);
        return values;
    }

    private void items(String member, List<Option> options, Map<String, String> values) {
        ArrayNode items = json.putArray(member);
        Set<String> used = new HashSet<>(Set.of("other", "none"));
        for (Option option : options) {
            if (items.size() == MOST) {
                draft.note(place, "surveyfile.too-many-choices", Integer.toString(MOST));
                return;
            }
            String value = value(option.code(), used);
            if (!value.equals(option.code())) {
                draft.note(place, "surveyfile.value-changed", option.code(), value);
            }
            values.put(option.code(), value);
            ObjectNode item = items.addObject().put("value", value);
            Words text = option.text().or(Words.of(draft.locale, option.code()));
            item.set("text", text.json(draft.locale));
            if (option.text().hadPictures()) {
                draft.note(place, "surveyfile.picture", option.code());
            }
        }
    }

    private static String value(String code, Set<String> used) {
        String plain = code.replaceAll("[\\p{Cntrl}{}]", "_").strip();
        String value = plain.isEmpty() ? "_" : plain.substring(0, Math.min(plain.length(), LONGEST_VALUE));
        String unique = value;
        for (int i = 2; !used.add(unique); i++) {
            String ending = "_" + i;
            unique = value.substring(0, Math.min(value.length(), LONGEST_VALUE - ending.length())) + ending;
        }
        return unique;
    }
}
