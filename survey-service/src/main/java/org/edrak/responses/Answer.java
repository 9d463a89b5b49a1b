package org.edrak.responses;

import org.edrak.surveys.Scale;
import org.jspecify.annotations.Nullable;

/** One value in a response, or why there is none. */
public sealed interface Answer {
    /** The question was not put to the customer. */
    record NotShown() implements Answer {}

    /** The customer saw the question and gave no answer. */
    record Skipped() implements Answer {}

    /** A number on a scale. */
    record Score(int value, Scale scale) implements Answer {}

    /** Expectation and perception of one item, at least one of them rated. */
    record PairOfScores(
            @Nullable Integer expectation, @Nullable Integer perception, Scale scale) implements Answer {}

    /** Words of the customer's own. They are stored as a verbatim, once. */
    record Words(String text) implements Answer {}
}
