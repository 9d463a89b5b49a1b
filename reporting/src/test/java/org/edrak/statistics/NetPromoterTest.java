package org.edrak.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NetPromoterTest {
    private static final double Z = 1.959963984540054;

    @Test
    void takesTheScoreFromExactCounts() {
        assertThat(NetPromoter.score(new NpsCounts(2, 0, 1))).isEqualTo(100.0 / 3);
        assertThat(NetPromoter.score(new NpsCounts(0, 5, 0))).isZero();
    }

    @Test
    void hasNoScoreWithoutAnswers() {
        assertThat(NetPromoter.score(NpsCounts.NONE)).isNull();
        assertThat(NetPromoter.estimate(NpsCounts.NONE)).isNull();
        assertThat(NetPromoter.difference(NpsCounts.NONE, new NpsCounts(1, 1, 1)))
                .isNull();
    }

    @Test
    void givesTheIntervalOfTwoThousandAnswers() {
        Estimate estimate = requireNonNull(NetPromoter.estimate(new NpsCounts(1000, 796, 494)));
        assertThat(estimate.value()).isEqualTo(100.0 * 506 / 2290);
        assertThat(estimate.low()).isCloseTo(18.89, within(0.005));
        assertThat(estimate.high()).isCloseTo(25.25, within(0.005));
    }

    @Test
    void centresTheIntervalOnTheAdjustedScore() {
        // p = 2.75/7, d = 1.75/7: net 1/7, variance 4.5/7 − 1/49 = 30.5/49
        Estimate estimate = requireNonNull(NetPromoter.estimate(new NpsCounts(2, 1, 1)));
        double reach = 100 * Z * Math.sqrt(30.5 / 49 / 7);
        assertThat(estimate.value()).isEqualTo(25);
        assertThat(estimate.low()).isCloseTo(100.0 / 7 - reach, within(1e-9));
        assertThat(estimate.high()).isCloseTo(100.0 / 7 + reach, within(1e-9));
    }

    @Test
    void cutsTheIntervalAtTheEndsOfTheScale() {
        assertThat(requireNonNull(NetPromoter.estimate(new NpsCounts(10, 0, 0))).high())
                .isEqualTo(100);
        assertThat(requireNonNull(NetPromoter.estimate(new NpsCounts(0, 0, 10))).low())
                .isEqualTo(-100);
    }

    @Test
    void tellsAChangeFromNoise() {
        // 50 and 20 against 40 and 30 of 100: variances 0.61 and 0.69
        Difference change =
                requireNonNull(NetPromoter.difference(new NpsCounts(50, 30, 20), new NpsCounts(40, 30, 30)));
        assertThat(change.value()).isCloseTo(-20, within(1e-12));
        assertThat(change.standardError()).isCloseTo(100 * Math.sqrt(0.0061 + 0.0069), within(1e-12));
        assertThat(change.p()).isCloseTo(0.0794, within(0.00005));
        assertThat(change.real()).isFalse();
    }

    @Test
    void doesNotTrustAHandfulOfEqualAnswers() {
        NpsCounts before = new NpsCounts(0, 0, 2);
        NpsCounts now = new NpsCounts(2, 0, 0);
        assertThat(NetPromoter.difference(before, now)).isNull();
        assertThat(requireNonNull(NetPromoter.adjustedDifference(before, now)).real())
                .isFalse();
    }
}
