package org.edrak.analysis.linear;

import org.edrak.analysis.Sentiment;

/** What is to be made of a piece of text (the whole, a sentence, a clause) once the linear model has read it. */
@FunctionalInterface
public interface SecondReading {
    /** The sentiment to go by; the first one, where there is no better. */
    Sentiment of(String piece, Sentiment first);
}
