package org.edrak.translations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds the places of a definition where texts stand, in its order; what is not as it should be is passed over. */
final class TextPlaces {
    static final List<String> OF_QUESTIONNAIRE = List.of("title", "description", "welcome", "thanks");
    static final List<String> OF_PAGE = List.of("title", "description");
    static final List<String> OF_QUESTION = List.of(
            "title",
            "description",
            "minRateDescription",
            "maxRateDescription",
            "labelTrue",
            "labelFalse",
            "otherText",
            "noneText");

    private final List<TextPlace> places = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    private TextPlaces() {}

    static List<TextPlace> of(ObjectNode definition) {
        TextPlaces found = new TextPlaces();
        found.members(definition, "", "", OF_QUESTIONNAIRE);
        found.objects(definition, "", "pages", TextPlaces::pageKey, (page, path, key) -> {
            found.members(page, path + ".", key + ".", OF_PAGE);
            found.objects(page, path + ".", "elements", TextPlaces::questionKey, found::question);
        });
        found.objects(definition, "", "triggers", i -> "trigger." + (i.index() + 1), found::message);
        found.objects(definition, "", "quotas", i -> "quota." + i.name(), found::message);
        return found.places;
    }

    private void question(ObjectNode question, String path, String key) {
        members(question, path + ".", key + ".", OF_QUESTION);
        values(question, path, key, "choices");
        values(question, path, key, "rows");
        objects(
                question,
                path + ".",
                "validators",
                i -> key + ".validator." + (i.index() + 1),
                (validator, at, name) -> members(validator, at + ".", name + ".", List.of("text")));
    }

    private void message(ObjectNode holder, String path, String key) {
        members(holder, path + ".", key + ".", List.of("message"));
    }

    private void members(ObjectNode holder, String path, String key, List<String> members) {
        for (String member : members) {
            JsonNode text = holder.get(member);
            if (text != null && (text.isTextual() && !text.textValue().isBlank() || text.isObject())) {
                places.add(new TextPlace.OfMember(unused(key + member), path + member, holder, member, ""));
            }
        }
    }

    private void values(ObjectNode question, String path, String key, String member) {
        if (!(question.get(member) instanceof ArrayNode list)) {
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            String at = path + "." + member + "[" + i + "]";
            if (list.get(i) instanceof ObjectNode choice && choice.path("value").isValueNode()) {
                String value = choice.get("value").asText();
                if (choice.has("text") || hasWords(choice.get("value"))) {
                    places.add(new TextPlace.OfMember(
                            unused(key + "." + member + "." + value), at + ".text", choice, "text", value));
                }
            } else if (hasWords(list.get(i))) {
                String value = list.get(i).textValue();
                places.add(new TextPlace.OfValue(unused(key + "." + member + "." + value), at, list, i));
            }
        }
    }

    /** A value such as 5 or 10–20 reads the same in every language. */
    private static boolean hasWords(JsonNode value) {
        return value.isTextual() && value.textValue().codePoints().anyMatch(Character::isLetter);
    }

    private void objects(ObjectNode holder, String path, String member, Function<Item, String> keyOf, Reader reader) {
        if (!(holder.get(member) instanceof ArrayNode list)) {
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode item) {
                reader.read(item, path + member + "[" + i + "]", keyOf.apply(new Item(item, i)));
            }
        }
    }

    private static String pageKey(Item page) {
        return "page." + (page.json().has("name") ? page.name() : "page" + (page.index() + 1));
    }

    private static String questionKey(Item question) {
        return "question." + question.name();
    }

    /** Drafts may name two things alike for a while. */
    private String unused(String key) {
        String unused = key;
        for (int i = 2; !keys.add(unused); i++) {
            unused = key + "#" + i;
        }
        return unused;
    }

    private record Item(ObjectNode json, int index) {
        String name() {
            return json.path("name").asText();
        }
    }

    private interface Reader {
        void read(ObjectNode json, String path, String key);
    }
}
