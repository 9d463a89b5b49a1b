package org.edrak.questionnaires;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.edrak.text.Characters;
import org.jspecify.annotations.Nullable;

/** One JSON object of a definition, read member by member; what is wrong is noted with its path. */
record DefinitionNode(JsonNode json, String path, List<DefinitionProblem> problems) {
    private static final int LONGEST_VALUE = 100;
    private static final int MOST_ITEMS = 500;

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

    /** A text as it stands, without a language; null when there is none. */
    @Nullable
    String string(String member) {
        JsonNode value = json.get(member);
        if (value != null && !(value.isTextual() && TextReader.isText(value.textValue()))) {
            note(member, "definition.not-a-text");
        }
        return value == null || !value.isTextual() ? null : value.textValue();
    }

    /** A driver's key or another one of the same form; null when there is none. */
    @Nullable
    String key(String member) {
        return json.has(member) ? text(member, Driver.KEY) : null;
    }

    boolean flag(String member, boolean otherwise) {
        JsonNode value = json.get(member);
        if (value != null && !value.isBoolean()) {
            note(member, "definition.not-a-boolean");
        }
        return value == null || !value.isBoolean() ? otherwise : value.asBoolean();
    }

    String oneOf(String member, String otherwise, String... known) {
        JsonNode value = json.get(member);
        if (value == null && !otherwise.isEmpty()) {
            return otherwise;
        }
        if (value == null || !value.isTextual() || !List.of(known).contains(value.textValue())) {
            note(member, "definition.not-one-of", String.join(", ", known));
            return otherwise;
        }
        return value.textValue();
    }

    /** Notes members that have no meaning beside another member's value. */
    void allowFor(boolean fits, String... members) {
        for (String member : members) {
            if (!fits && json.has(member)) {
                note(member, "definition.unknown-member", member);
            }
        }
    }

    Set<String> strings(String member, Set<String> known) {
        Set<String> found = new TreeSet<>();
        for (JsonNode value : json.path(member)) {
            if (value.isTextual() && known.contains(value.textValue())) {
                found.add(value.textValue());
            }
        }
        if (json.has(member) && found.size() != Math.max(1, json.get(member).size())) {
            note(member, "definition.not-one-of", String.join(", ", known));
        }
        return found;
    }

    @Nullable
    BigDecimal number(String member) {
        JsonNode value = json.get(member);
        if (value != null && !value.isNumber()) {
            note(member, "definition.not-a-number");
        }
        return value == null || !value.isNumber() ? null : value.decimalValue();
    }

    @Nullable
    LocalDate date(String member) {
        String text = string(member);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            note(member, "definition.not-a-date");
            return null;
        }
    }

    <T extends Comparable<? super T>> void checkOrder(@Nullable T min, @Nullable T max) {
        if (min != null && max != null && min.compareTo(max) > 0) {
            note("max", "definition.max-below-min");
        }
    }

    /** The value of a choice: the item itself, or its member {@code value}. */
    @Nullable
    String value() {
        JsonNode value = json.isObject() ? json.path("value") : json;
        String text = value.isNumber() || value.isTextual() ? value.asText().strip() : "";
        if (text.isEmpty()
                || text.length() > LONGEST_VALUE
                || text.chars().anyMatch(Character::isISOControl)
                || !Characters.areStorable(text)
                || text.equals(Choice.OTHER)
                || text.equals(Choice.NONE)) {
            note(json.isObject() ? "value" : "", "definition.not-a-value", Integer.toString(LONGEST_VALUE));
            return null;
        }
        return text;
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
        return new TextReader(this, member).read(locale, needed);
    }

    /** A text that may be left out and whose variables are of {@code scope}. */
    @Nullable
    LocalizedText piped(String member, String locale, Scope scope) {
        LocalizedText text = localized(member, locale, false);
        scope.checkPiping(this, member, text);
        return text;
    }

    /** The objects in a list that must be there and must hold something. */
    List<DefinitionNode> objects(String member) {
        return items(member, MOST_ITEMS).stream()
                .filter(item -> {
                    if (!item.json.isObject()) {
                        item.note("", "definition.not-an-object");
                    }
                    return item.json.isObject();
                })
                .toList();
    }

    /** The objects in a list that may be left out. */
    List<DefinitionNode> objectsIfAny(String member) {
        return json.has(member) ? objects(member) : List.of();
    }

    List<DefinitionNode> items(String member, int most) {
        JsonNode value = json.get(member);
        if (value == null || !value.isArray() || value.isEmpty()) {
            note(member, "definition.not-a-list", member);
            return List.of();
        }
        if (value.size() > most) {
            note(member, "definition.too-many", Integer.toString(most));
            return List.of();
        }
        List<DefinitionNode> nodes = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            nodes.add(new DefinitionNode(value.get(i), at(member) + "[" + i + "]", problems));
        }
        return nodes;
    }
}
