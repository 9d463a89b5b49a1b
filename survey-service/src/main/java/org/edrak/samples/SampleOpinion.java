package org.edrak.samples;

import org.edrak.questionnaires.Driver;

/**
 * An opinion that a person marked in a text.
 *
 * @param aspect one of {@link SampleTexts#ASPECTS}
 * @param polarity -1, 0 or 1
 * @param span the words of the text that say so
 */
public record SampleOpinion(String aspect, Driver driver, int polarity, String span) {}
