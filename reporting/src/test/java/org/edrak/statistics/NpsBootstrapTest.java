package org.edrak.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NpsBootstrapTest {
    /** Quantiles of all multinomial samples, weighed one by one in exact fractions. */
    @Test
    void equalsTheQuantilesOfAllSamples() {
        shows(new NpsCounts(9, 6, 5), -15, 55, -20, 55);
        shows(new NpsCounts(7, 0, 3), -20, 100, -20, 80);
        shows(new NpsCounts(4, 8, 0), 100.0 / 12, 700.0 / 12, 100.0 / 12, 800.0 / 12);
        shows(new NpsCounts(1, 2, 17), -100, -55, -95, -45);
        shows(new NpsCounts(25, 10, 5), 27.5, 70, 25, 70);
    }

    @Test
    void nearsTheNormalIntervalOfMany() {
        for (NpsCounts counts : new NpsCounts[] {
            new NpsCounts(40_000, 35_000, 25_000),
            new NpsCounts(500, 4_500, 60_000),
            new NpsCounts(40_001, 35_000, 25_000)
        }) {
            Estimate normal = requireNonNull(NetPromoter.estimate(counts));
            Estimate bootstrap = requireNonNull(NpsBootstrap.percentile(counts));
            assertThat(bootstrap.low()).isCloseTo(normal.low(), within(0.02));
            assertThat(bootstrap.high()).isCloseTo(normal.high(), within(0.02));
        }
    }

    @Test
    void saysNothingOfEqualAnswers() {
        assertThat(NpsBootstrap.percentile(NpsCounts.NONE)).isNull();
        assertThat(NpsBootstrap.percentile(new NpsCounts(5, 0, 0))).isNull();
        assertThat(NpsBootstrap.accelerated(new NpsCounts(0, 1, 0))).isNull();
        assertThat(NpsBootstrap.accelerated(NpsCounts.NONE)).isNull();
    }

    private static void shows(
            NpsCounts counts, double low, double high, double lowAccelerated, double highAccelerated) {
        Estimate percentile = requireNonNull(NpsBootstrap.percentile(counts));
        assertThat(percentile.low()).isCloseTo(low, within(1e-9));
        assertThat(percentile.high()).isCloseTo(high, within(1e-9));
        Estimate accelerated = requireNonNull(NpsBootstrap.accelerated(counts));
        assertThat(accelerated.low()).isCloseTo(lowAccelerated, within(1e-9));
        assertThat(accelerated.high()).isCloseTo(highAccelerated, within(1e-9));
    }
}
