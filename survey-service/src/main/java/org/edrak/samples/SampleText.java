package org.edrak.samples;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as a customer could have written it, with the labels that a person gave it.
 *
 * @param language fa or en
 * @param lowest the lowest score that fits the text: stars 1 to 5 for a review, NPS 0 to 10 for an answer
 * @param highest the highest score that fits; a review has one only
 * @param sentiment very-negative, negative, neutral, positive or very-positive
 * @param season the event that the text speaks of; null when it could be written on any day
 * @param opinions in the order of their words; empty when the text judges nothing in particular
 */
public record SampleText(
        String language,
        String text,
        int lowest,
        int highest,
        String sentiment,
        @Nullable SampleSeason season,
        List<SampleOpinion> opinions) {
    public SampleText {
        opinions = List.copyOf(opinions);
    }

    boolean fits(int score) {
        return lowest <= score && score <= highest;
    }

    boolean praises(String aspect) {
        return opinions.stream().anyMatch(o -> o.polarity() > 0 && o.aspect().equals(aspect));
    }
}
