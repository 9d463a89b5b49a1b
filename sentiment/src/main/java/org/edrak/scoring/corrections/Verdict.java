package org.edrak.scoring.corrections;

import org.edrak.analysis.Kind;
import org.edrak.analysis.SentimentClass;
import org.edrak.questionnaires.Driver;

/** What a person says of a text instead of the model. */
public sealed interface Verdict {
    /** The text as a whole speaks so. */
    record Tone(SentimentClass category) implements Verdict {}

    /** Its writer wants this. */
    record Wish(Kind kind) implements Verdict {}

    /**
     * It speaks of an aspect, and so: all that a model found on the aspect is replaced, and added where it found nothing.
     *
     * @param aspect key of an aspect of the taxonomy
     * @param driver what the aspect counts for in this text
     */
    record About(String aspect, Driver driver, SentimentClass category) implements Verdict {}

    /** It does not speak of this aspect, whatever a model found. */
    record NotAbout(String aspect) implements Verdict {}

    /** The middle of a class in thousandths: the score of what a person put into it. */
    static int milli(SentimentClass category) {
        return switch (category) {
            case VERY_NEGATIVE -> -800;
            case NEGATIVE -> -400;
            case NEUTRAL -> 0;
            case POSITIVE -> 400;
            case VERY_POSITIVE -> 800;
        };
    }
}
