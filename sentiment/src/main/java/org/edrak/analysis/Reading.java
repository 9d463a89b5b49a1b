package org.edrak.analysis;

import java.util.List;

/**
 * What an engine makes of a text in its language.
 *
 * @param truncated whether the end of the text was left unread because the text is too long
 */
public record Reading(
        Sentiment sentiment, List<SentenceSentiment> sentences, List<Opinion> opinions, boolean truncated) {
    public Reading {
        sentences = List.copyOf(sentences);
        opinions = List.copyOf(opinions);
    }
}
