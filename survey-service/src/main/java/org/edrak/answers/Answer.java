package org.edrak.answers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.edrak.questionnaires.Scale;
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

    /**
     * What was picked of the choices, one or several.
     *
     * @param values the choices' values in the order of the questionnaire; the last may be {@code other} or
     *     {@code none}
     * @param other the words given for {@code other}, stored as a verbatim; empty when there are none
     */
    record Picked(List<String> values, String other) implements Answer {
        public Picked {
            values = List.copyOf(values);
        }
    }

    /** All choices, best first. */
    record Ranked(List<String> values) implements Answer {
        public Ranked {
            values = List.copyOf(values);
        }
    }

    /** A number on one scale for some rows at least: row's value to number. */
    record Scores(Map<String, Integer> byRow, Scale scale) implements Answer {}

    /** Points divided among rows, which add up to {@code total}: row's value to points. */
    record Points(Map<String, Integer> byRow, int total) implements Answer {}

    /** How the customer takes a feature's presence and its absence, each 1 (like) to 5 (dislike), if told. */
    record KanoPair(@Nullable Integer functional, @Nullable Integer dysfunctional) implements Answer {}

    /** A number. */
    record Amount(BigDecimal value) implements Answer {}

    /** A day. */
    record Day(LocalDate value) implements Answer {}

    /** A short text of the customer's, not to be understood: a line, an e-mail address, a telephone number. */
    record Line(String text) implements Answer {}

    /** Yes or no; consent given. */
    record YesNo(boolean value) implements Answer {}

    /** A file, by the identity that it got when it was stored. */
    record StoredFile(String id) implements Answer {}
}
