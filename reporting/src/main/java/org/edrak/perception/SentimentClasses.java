package org.edrak.perception;

/** How many voices fall into each of the five classes of sentiment. */
public record SentimentClasses(long veryNegative, long negative, long neutral, long positive, long veryPositive) {}
