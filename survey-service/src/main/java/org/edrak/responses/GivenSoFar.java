package org.edrak.responses;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.edrak.answers.Given;

/**
 * What somebody has given who is still answering, as typed.
 *
 * @param page on which they are: its place in the questionnaire's definition, from 0
 * @param locale the language that they read
 * @param startedAt when their first page was shown
 * @param pageSeconds how long each page was open until it was left, by its place in the definition
 */
public record GivenSoFar(Given given, int page, String locale, Instant startedAt, Map<Integer, Integer> pageSeconds) {
    public GivenSoFar {
        pageSeconds = Collections.unmodifiableMap(new LinkedHashMap<>(pageSeconds));
    }

    /** Nothing yet, on the first page. */
    public static GivenSoFar nothing(String locale, Instant now) {
        return new GivenSoFar(Given.NOTHING, 0, locale, now, Map.of());
    }

    public GivenSoFar with(Given other) {
        return new GivenSoFar(other, page, locale, startedAt, pageSeconds);
    }

    public GivenSoFar on(int otherPage) {
        return new GivenSoFar(given, otherPage, locale, startedAt, pageSeconds);
    }

    public GivenSoFar in(String otherLocale) {
        return new GivenSoFar(given, page, otherLocale, startedAt, pageSeconds);
    }

    /** The same after {@code seconds} more on its page. */
    public GivenSoFar after(int seconds) {
        Map<Integer, Integer> all = new LinkedHashMap<>(pageSeconds);
        all.merge(page, seconds, Integer::sum);
        return new GivenSoFar(given, page, locale, startedAt, all);
    }
}
