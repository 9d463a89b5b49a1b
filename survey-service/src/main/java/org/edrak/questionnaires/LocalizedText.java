package org.edrak.questionnaires;

import java.util.Map;
import java.util.TreeMap;

/**
 * A text that an author wrote in one or more languages.
 *
 * @param byLocale language tag ({@code fa}, {@code en}, …) to text; never empty
 */
public record LocalizedText(Map<String, String> byLocale) {
    public LocalizedText {
        if (byLocale.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        byLocale = new TreeMap<>(byLocale);
    }

    /** The text in {@code locale}; where the author wrote none, in {@code fallback}; else in any language. */
    public String in(String locale, String fallback) {
        String text = byLocale.get(locale);
        if (text == null) {
            text = byLocale.get(fallback);
        }
        return text == null ? byLocale.values().iterator().next() : text;
    }
}
