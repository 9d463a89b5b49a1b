package org.edrak.pages.views;

import org.jspecify.annotations.Nullable;

/** A question as the customer meets it; names are those of the form's fields, texts are in the customer's language. */
public sealed interface Question {
    String text();

    @Nullable
    String hint();

    boolean required();

    /** One choice on a scale. */
    record Rating(
            String name,
            String text,
            @Nullable String hint,
            boolean required,
            int min,
            int max,
            String minLabel,
            String maxLabel)
            implements Question {
        /** Whether the scale is that of the net promoter score. */
        public boolean recommends() {
            return min == 0 && max == 10;
        }
    }

    /** What was expected and what was perceived, on the same scale. */
    record Pair(
            String expectation,
            String perception,
            String text,
            @Nullable String hint,
            boolean required,
            int min,
            int max,
            String minLabel,
            String maxLabel)
            implements Question {}

    /**
     * Free text.
     *
     * @param longest how many characters are taken
     */
    record Open(String name, String text, @Nullable String hint, boolean required, int longest) implements Question {}
}
