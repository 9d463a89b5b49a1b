package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text in one or more languages, on its way into a definition. */
final class Words {
    private static final int LONGEST = 4000;

    private final Map<String, String> byLocale = new LinkedHashMap<>();
    private boolean pictures;

    static Words of(String locale, String text) {
        return new Words().and(locale, text);
    }

    /** Adds a text, HTML or plain, unless it is blank. */
    Words and(String locale, String text) {
        String plain = PlainText.of(text);
        pictures |= text.contains("<img");
        if (!plain.isBlank()) {
            byLocale.put(locale, plain.length() > LONGEST ? plain.substring(0, LONGEST - 1) + "…" : plain);
        }
        return this;
    }

    Words or(Words otherwise) {
        return byLocale.isEmpty() ? otherwise : this;
    }

    /** Whether a picture stood beside or in the place of the text. */
    boolean hadPictures() {
        return pictures;
    }

    boolean isEmpty() {
        return byLocale.isEmpty();
    }

    Collection<String> locales() {
        return byLocale.keySet();
    }

    Collection<String> texts() {
        return byLocale.values();
    }

    /** The text in a language, or in any; empty when there is none. */
    String in(String locale) {
        String text = byLocale.get(locale);
        return text == null ? byLocale.values().stream().findFirst().orElse("") : text;
    }

    JsonNode json(String mainLocale) {
        if (byLocale.size() == 1 && byLocale.containsKey(mainLocale)) {
            return TextNode.valueOf(in(mainLocale));
        }
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        byLocale.forEach(texts::put);
        return texts;
    }
}
