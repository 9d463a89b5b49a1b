package org.edrak.surveys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.edrak.text.Characters;
import org.jspecify.annotations.Nullable;

/** One JSON object of a definition, read member by member; what is wrong is noted with its path. */
record DefinitionNode(JsonNode json, String path, List<DefinitionProblem> problems) {
    private static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");
    private static final int LONGEST_TEXT = 4000;

    void allow(Set<String> members) {
        json.fieldNames().forEachRemaining(member -> {
            if (!members.contains(member)) {
                note(member, "definition.unknown-member", member);
            }
        });
    }

    String at(String member) {
        return path.isEmpty() ? member : path + "." + member;
    }

    void note(String member, String code, String... arguments) {
        problems.add(new DefinitionProblem(member.isEmpty() ? path : at(member), code, List.of(arguments)));
    }

    @Nullable
    String text(String member, Pattern form) {
        JsonNode value = json.get(member);
        if (value == null) {
            note(member, "definition.missing", member);
        } else if (!value.isTextual() || !form.matcher(value.textValue()).matches()) {
            note(member, "definition.not-a-name", member);
        } else {
            return value.textValue();
        }
        return null;
    }

    boolean flag(String member) {
        JsonNode value = json.get(member);
        if (value != null && !value.isBoolean()) {
            note(member, "definition.not-a-boolean");
        }
        return value != null && value.asBoolean();
    }

    int whole(String member, int otherwise, int min, int max) {
        JsonNode value = json.get(member);
        if (value == null) {
            return otherwise;
        }
        if (!value.isIntegralNumber() || value.asLong() < min || value.asLong() > max) {
            note(member, "definition.not-in-range", Integer.toString(min), Integer.toString(max));
            return otherwise;
        }
        return value.intValue();
    }

    @Nullable
    LocalizedText localized(String member, String locale, boolean needed) {
        JsonNode value = json.get(member);
        if (value == null) {
            if (needed) {
                note(member, "definition.missing", member);
            }
            return null;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        if (value.isTextual()) {
            addText(texts, member, locale, value);
        } else if (value.isObject()) {
            value.properties().forEach(e -> addText(texts, member + "." + e.getKey(), e.getKey(), e.getValue()));
        } else {
            note(member, "definition.not-a-text");
        }
        if (texts.isEmpty()) {
            note(member, "definition.not-a-text");
            return null;
        }
        return new LocalizedText(texts);
    }

    private void addText(Map<String, String> texts, String member, String locale, JsonNode value) {
        if (!LOCALE.matcher(locale).matches()) {
            note(member, "definition.not-a-locale", locale);
        } else if (!value.isTextual() || !isText(value.textValue())) {
            note(member, "definition.not-a-text");
        } else {
            texts.put(locale, value.textValue().strip());
        }
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.length() <= LONGEST_TEXT && Characters.areStorable(text);
    }

    List<DefinitionNode> objects(String member) {
        JsonNode value = json.get(member);
        List<DefinitionNode> nodes = new ArrayList<>();
        if (value == null || !value.isArray() || value.isEmpty()) {
            note(member, "definition.not-a-list", member);
            return nodes;
        }
        for (int i = 0; i < value.size(); i++) {
            String place = at(member) + "[" + i + "]";
            if (value.get(i).isObject()) {
                nodes.add(new DefinitionNode(value.get(i), place, problems));
            } else {
                problems.add(new DefinitionProblem(place, "definition.not-an-object", List.of()));
            }
        }
        return nodes;
    }
}
