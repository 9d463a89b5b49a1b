package org.edrak.perception;

import java.util.List;

/** What is understood of one verbatim. */
public sealed interface Reading {
    /**
     * It has its opinions.
     *
     * @param polarity of the whole text, −1 to 1
     * @param mentions what it speaks of; a theme may occur more than once
     */
    record Scored(double polarity, List<Mention> mentions) implements Reading {
        public Scored {
            mentions = List.copyOf(mentions);
        }
    }

    /** It is yet to be scored. */
    record Waiting() implements Reading {}

    /** It is in a language that is not understood. */
    record Unsupported() implements Reading {}

    /**
     * A theme and how it is spoken of.
     *
     * @param polarity −1 to 1
     */
    record Mention(Theme theme, double polarity) {
        public Mention {
            if (!(Math.abs(polarity) <= 1)) {
                throw new IllegalArgumentException("no polarity: " + polarity);
            }
        }
    }

    /** How far the scoring is. */
    enum Progress {
        SCORED,
        WAITING,
        UNSUPPORTED
    }

    /** How far the scoring of this verbatim is. */
    default Progress progress() {
        return switch (this) {
            case Scored scored -> Progress.SCORED;
            case Waiting waiting -> Progress.WAITING;
            case Unsupported unsupported -> Progress.UNSUPPORTED;
        };
    }
}
