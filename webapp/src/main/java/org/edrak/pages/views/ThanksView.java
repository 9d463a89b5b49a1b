package org.edrak.pages.views;

import org.jspecify.annotations.Nullable;

/**
 * Thanks for an answer that is stored.
 *
 * @param text in the author's words; null for the usual ones
 * @param firstKept whether other answers came later under the same submission, so that the first ones stand
 */
public record ThanksView(SurveyFrame frame, @Nullable String text, boolean firstKept) implements View {}
