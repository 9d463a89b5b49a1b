package org.edrak.perception;

/**
 * How people speak of a driver, in answers and in reviews side by side.
 *
 * @param driver the driver's key
 */
public record DriverSentiment(String driver, SentimentFigure answers, SentimentFigure reviews) {}
