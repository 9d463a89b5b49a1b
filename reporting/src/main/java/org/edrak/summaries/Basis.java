package org.edrak.summaries;

/**
 * What sums are made by: where one of it changes, they are all made again.
 *
 * @param modelVersion whose opinions are summed
 * @param zone in which days begin
 * @param form of the cells, by their kinds and meaning
 */
public record Basis(String modelVersion, String zone, String form) {}
