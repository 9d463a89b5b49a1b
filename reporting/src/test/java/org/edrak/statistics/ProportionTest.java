package org.edrak.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
    private static final double Z2 = 1.959963984540054 * 1.959963984540054;

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "1, 29, 0.0061, 0.1718"})
    void agreesWithTheFiguresThatNewcombePublished(long x, long n, double low, double high) {
        Estimate share = requireNonNull(Proportion.wilson(x, n));
        assertThat(share.low()).isCloseTo(low, within(0.00005));
        assertThat(share.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void staysBetweenNothingAndAll() {
        Estimate none = requireNonNull(Proportion.wilson(0, 12));
        assertThat(none.low()).isCloseTo(0, within(1e-15));
        assertThat(none.high()).isCloseTo(Z2 / (12 + Z2), within(1e-12));
        Estimate all = requireNonNull(Proportion.wilson(12, 12));
        assertThat(all.low()).isCloseTo(12 / (12 + Z2), within(1e-12));
        assertThat(all.high()).isCloseTo(1, within(1e-15));
    }

    @Test
    void hasNoShareOfNothing() {
        assertThat(Proportion.wilson(0, 0)).isNull();
    }

    @Test
    void rejectsMoreThanAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> Proportion.wilson(3, 2));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({"1, 2, 2", "1, 3, 3", "1, 4, 3", "1, 5, 4", "1, 7, 6", "1, 10, 8", "0, 10, 8"})
    void countsTheTopBoxesOfAScale(int min, int max, int lowestSatisfied) {
        assertThat(TopBox.lowestSatisfied(min, max)).isEqualTo(lowestSatisfied);
    }

    @Test
    void knowsNoTopBoxWithoutAScale() {
        assertThatIllegalArgumentException().isThrownBy(() -> TopBox.lowestSatisfied(5, 5));
    }

    @Test
    void tellsAChangeOfAShareFromNoise() {
        // 40 and 25 of 50, by hand: 41/52 and 26/52 with one success and one failure added
        Difference adjusted = requireNonNull(Proportion.adjustedDifference(40, 50, 25, 50));
        assertThat(adjusted.value()).isCloseTo(-0.28846153846153844, within(1e-12));
        assertThat(adjusted.standardError()).isCloseTo(0.08952760004477373, within(1e-12));
        assertThat(adjusted.real()).isTrue();
        Difference plain = requireNonNull(Proportion.difference(40, 50, 25, 50));
        assertThat(plain.value()).isCloseTo(-0.3, within(1e-12));
        assertThat(plain.standardError()).isCloseTo(Math.sqrt(0.0032 + 0.005), within(1e-12));
    }

    @Test
    void callsTwoEqualAnswersNoCertainty() {
        assertThat(Proportion.difference(2, 2, 0, 2)).isNull();
        assertThat(requireNonNull(Proportion.adjustedDifference(2, 2, 0, 2)).real())
                .isFalse();
        assertThat(Proportion.adjustedDifference(0, 0, 1, 2)).isNull();
    }
}
