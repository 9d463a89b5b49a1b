package org.edrak.translations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A place of a definition where a text stands, or, for a choice or row without one, could stand. */
sealed interface TextPlace {
    /** Made of names and values, so that it stays when questions are moved. */
    String key();

    /** Where it is now, as in {@code pages[0].elements[1].title}. */
    String path();

    /** What is written there: a string, an object of strings by language, or nothing. */
    @Nullable
    JsonNode written();

    /** What is shown where nothing is written: a choice's value. */
    String otherwise();

    void write(JsonNode text);

    /** The texts by language; a plain string is in {@code source}. */
    default Map<String, String> texts(String source) {
        Map<String, String> texts = new TreeMap<>();
        JsonNode written = written();
        if (written == null) {
            texts.put(source, otherwise());
        } else if (written.isTextual()) {
            texts.put(source, written.textValue());
        } else {
            for (Map.Entry<String, JsonNode> text : written.properties()) {
                if (text.getValue().isTextual() && !text.getValue().textValue().isBlank()) {
                    texts.put(text.getKey(), text.getValue().textValue());
                }
            }
        }
        return texts;
    }

    /** Member {@code member} of {@code holder}. */
    record OfMember(String key, String path, ObjectNode holder, String member, String otherwise) implements TextPlace {
        @Override
        public @Nullable JsonNode written() {
            return holder.get(member);
        }

        @Override
        public void write(JsonNode text) {
            holder.set(member, text);
        }
    }

    /** A choice or row that is only its value; it becomes an object when a text of its own is written. */
    record OfValue(String key, String path, ArrayNode list, int index) implements TextPlace {
        @Override
        public @Nullable JsonNode written() {
            return null;
        }

        @Override
        public String otherwise() {
            return list.get(index).asText();
        }

        @Override
        public void write(JsonNode text) {
            ObjectNode choice = list.objectNode();
            choice.set("value", list.get(index));
            choice.set("text", text);
            list.set(index, choice);
        }
    }
}
