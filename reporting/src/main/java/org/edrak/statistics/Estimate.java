package org.edrak.statistics;

/**
 * A figure with the limits between which its true value lies with 95 % confidence.
 *
 * @param value in the unit of the function that gave it
 * @param low lower limit, same unit
 * @param high upper limit, same unit; {@code low <= high}, and {@code value} may lie outside at very small samples
 */
public record Estimate(double value, double low, double high) {}
