package org.edrak.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.edrak.statistics.MeanEstimate.TTest;
import org.junit.jupiter.api.Test;

class MeanEstimateTest {
    @Test
    void testsAMeanAgainstZero() {
        // −1, −2, −3: with two degrees of freedom p = 1 − |t| / √(2 + t²), t² = 12, and the tables give 4.302653
        MeanEstimate mean = requireNonNull(MeanEstimate.of(3, -6, 14));
        TTest test = requireNonNull(mean.test());
        assertThat(mean.mean()).isEqualTo(-2);
        assertThat(test.sd()).isCloseTo(1, within(1e-12));
        assertThat(test.t()).isCloseTo(-2 * Math.sqrt(3), within(1e-12));
        assertThat(test.p()).isCloseTo(1 - Math.sqrt(12.0 / 14), within(1e-12));
        assertThat(test.low()).isCloseTo(-2 - 4.302653 / Math.sqrt(3), within(1e-6));
        assertThat(test.high()).isCloseTo(-2 + 4.302653 / Math.sqrt(3), within(1e-6));
        assertThat(test.real()).isFalse();
    }

    @Test
    void hasNoTestWhereNothingVaries() {
        assertThat(requireNonNull(MeanEstimate.of(1, -2, 4)).test()).isNull();
        assertThat(requireNonNull(MeanEstimate.of(3, 0.3, 0.03)).test()).isNull();
        assertThat(requireNonNull(MeanEstimate.of(5, 0, 0)).test()).isNull();
    }

    @Test
    void hasNoMeanOfNothing() {
        assertThat(MeanEstimate.of(0, 0, 0)).isNull();
    }
}
