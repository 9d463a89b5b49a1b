package org.edrak.perception;

/**
 * How many of the points that lack to an NPS of 100 a driver lost.
 *
 * @param driver the driver's key
 * @param points above 0; all drivers' together are 100 − NPS
 * @param impact the sum of its themes' adjusted impacts, in points
 */
public record DriverPoints(String driver, double points, double impact) {}
