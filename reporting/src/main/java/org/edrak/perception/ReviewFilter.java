package org.edrak.perception;

import java.util.Locale;
import org.edrak.analysis.Kind;
import org.edrak.analysis.SentimentClass;
import org.edrak.analysis.Urgency;
import org.edrak.questionnaires.Driver;
import org.jspecify.annotations.Nullable;

/**
 * Which reviews are asked for; null asks for any. What people corrected counts as they corrected it.
 *
 * @param driver of one of the review's opinions
 * @param language key of the language that the review is in
 * @param kind what its writer wants
 * @param urgency how soon somebody should answer
 * @param copies what others said before, or nearly
 */
public record ReviewFilter(
        @Nullable SentimentClass sentiment,
        @Nullable Driver driver,
        @Nullable String language,
        @Nullable Kind kind,
        @Nullable Urgency urgency,
        @Nullable Copies copies) {
    /** Every review. */
    public static final ReviewFilter ANY = new ReviewFilter(null, null, null, null, null, null);

    /** Which reviews are asked for by whether others say the same. */
    public enum Copies {
        /** Those that no earlier one says. */
        NONE,
        /** Those that an earlier one says, too. */
        ANY,
        /** Those of which many came within days. */
        CAMPAIGN;

        /** The name that addresses use. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The lowest score of the class, in thousandths. */
    static int lowest(SentimentClass sentiment) {
        return switch (sentiment) {
            case VERY_NEGATIVE -> -1000;
            case NEGATIVE -> -599;
            case NEUTRAL -> -199;
            case POSITIVE -> 200;
            case VERY_POSITIVE -> 600;
        };
    }

    /** The highest score of the class, in thousandths. */
    static int highest(SentimentClass sentiment) {
        return switch (sentiment) {
            case VERY_NEGATIVE -> -600;
            case NEGATIVE -> -200;
            case NEUTRAL -> 199;
            case POSITIVE -> 599;
            case VERY_POSITIVE -> 1000;
        };
    }
}
