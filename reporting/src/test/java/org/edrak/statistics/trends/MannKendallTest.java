package org.edrak.statistics.trends;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MannKendallTest {
    @Test
    void correctsForTies() {
        // expected by scipy: kendalltau (tau-b), norm; slopes of all 28 pairs sorted
        MannKendall trend = requireNonNull(MannKendall.of(List.of(5.0, 3.0, 3.0, 6.0, 8.0, 8.0, 7.0, 10.0)));
        assertThat(trend.s()).isEqualTo(18);
        assertThat(trend.variance()).isCloseTo(190 / 3.0, within(1e-12));
        assertThat(trend.tau()).isCloseTo(0.667124384994991, within(1e-12));
        assertThat(trend.z()).isCloseTo(2.136154932287647, within(1e-12));
        assertThat(trend.p()).isCloseTo(0.032666787501214156, within(1e-12));
        assertThat(trend.real()).isTrue();
        assertThat(trend.slope().value()).isCloseTo(0.9, within(1e-12));
        // 28 pairs ± 1.96 √63.33: the 6th and the 23rd slope
        assertThat(trend.slope().low()).isZero();
        assertThat(trend.slope().high()).isCloseTo(5 / 3.0, within(1e-12));
    }

    @Test
    void countsTimeOverMissingPeriods() {
        MannKendall trend = requireNonNull(MannKendall.of(Arrays.asList(5.0, 3.0, 3.0, null, 8.0, null, 10.0)));
        assertThat(trend.n()).isEqualTo(5);
        assertThat(trend.s()).isEqualTo(5);
        assertThat(trend.variance()).isCloseTo(47 / 3.0, within(1e-12));
        assertThat(trend.tau()).isCloseTo(0.5270462766947298, within(1e-12));
        assertThat(trend.slope().value()).isCloseTo(11 / 12.0, within(1e-12));
    }

    @Test
    void seesNoTrendInFewOrEqualValues() {
        assertThat(MannKendall.of(List.of())).isNull();
        assertThat(MannKendall.of(Arrays.asList(1.0, null, 2.0))).isNull();
        assertThat(MannKendall.of(List.of(4.0, 4.0, 4.0, 4.0))).isNull();
        assertThat(requireNonNull(MannKendall.of(List.of(1.0, 2.0, 1.0))).real())
                .isFalse();
    }
}
