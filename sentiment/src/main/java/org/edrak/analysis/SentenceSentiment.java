package org.edrak.analysis;

/**
 * The sentiment of one sentence of a text.
 *
 * @param span the sentence in the original text
 */
public record SentenceSentiment(Span span, Sentiment sentiment) {}
