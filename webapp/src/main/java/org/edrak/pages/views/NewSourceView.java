package org.edrak.pages.views;

import java.util.List;

/**
 * The form of a new source, sent by POST to {@code /sources}. Fields: {@code name}, {@code kind}; of what is fetched
 * {@code address}, {@code format}, {@code everyMinutes}; of what is fetched or delivered {@code items}, {@code next},
 * {@code starsMin}, {@code starsMax} and {@code path.} with each of {@code fields}.
 *
 * @param fields what can be read of a review
 */
public record NewSourceView(Form form, List<String> fields) implements View {}
