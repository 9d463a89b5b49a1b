package org.edrak.pages.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer's text with what is understood of it, and what people said instead.
 *
 * @param id of the verbatim, as addresses show it
 * @param sentiment key of its class; null while it is unread or unsupported
 * @param kind key of what its writer wants; null where nobody can tell
 * @param urgency {@code medium} or {@code high}; null below
 * @param toneCorrected whether the sentiment is a person's word
 * @param kindCorrected whether the kind is a person's word
 * @param opinions one an aspect
 */
public record JudgedText(
        String id,
        Quote text,
        @Nullable String sentiment,
        @Nullable String kind,
        @Nullable String urgency,
        boolean toneCorrected,
        boolean kindCorrected,
        List<Judged> opinions) {
    /**
     * What a text says of an aspect.
     *
     * @param driver key of what the aspect counts for
     * @param sentiment key of the class of its polarity
     * @param corrected whether it is a person's word
     */
    public record Judged(String aspect, String driver, String sentiment, boolean corrected) {}

    /** Whether a person said anything of it. */
    public boolean corrected() {
        return toneCorrected || kindCorrected || opinions.stream().anyMatch(Judged::corrected);
    }
}
