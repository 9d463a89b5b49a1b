package org.edrak.samples;

/**
 * What a customer expected of a driver and what they got.
 *
 * @param expectation 1 to 7
 * @param perception 1 to 7
 */
public record SamplePair(int expectation, int perception) {
    SamplePair perceivedBy(int better) {
        return new SamplePair(expectation, Math.clamp(perception + better, 1, 7));
    }
}
