package org.edrak.analysis.networks;

/**
 * How networks are fitted.
 *
 * @param rounds how often every text is seen
 * @param rate the length of a step at first; it falls to nothing
 * @param together after how many texts a step is taken
 * @param networks how many are fitted, which differ by what is drawn
 */
record Course(int rounds, double rate, int together, int networks) {}
