package org.edrak.pages.views;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Thanks for an answer that is stored.
 *
 * @param text in the author's words; null for the usual ones
 * @param firstKept whether other answers came later under the same submission, so that the first ones stand
 * @param goesTo where the customer is sent on to; null: nowhere
 * @param editAt the address at which the answers can be changed; null: they cannot
 */
public record ThanksView(
        SurveyFrame frame,
        @Nullable String text,
        boolean firstKept,
        @Nullable URI goesTo,
        @Nullable String editAt) implements View {}
