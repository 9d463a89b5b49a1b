package org.edrak.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SumsTest {
    @Test
    void mergesInAnyOrder() {
        Sums all = Sums.of(4, -2, 7, 7, 3);
        assertThat(Sums.of(7, 3).plus(Sums.of(4, -2, 7))).isEqualTo(all);
        assertThat(all.plus(Sums.NONE)).isEqualTo(all);
    }

    @Test
    void spreadsByNMinusOne() {
        assertThat(Sums.of(2, 4, 9).variance()).isCloseTo(13, within(1e-12));
        assertThat(Sums.of(0.1, 0.1, 0.1).variance()).isZero();
        assertThat(Sums.of(2).variance()).isNull();
        assertThat(Sums.NONE.mean()).isNull();
        assertThat(Sums.NONE.estimate()).isNull();
    }

    @Test
    void measuresAgainstAStandard() {
        MeanEstimate missed = requireNonNull(Sums.of(3, 4, 5).above(5).estimate());
        assertThat(missed.mean()).isEqualTo(-1);
        assertThat(requireNonNull(missed.test()).sd()).isCloseTo(1, within(1e-12));
    }

    @Test
    void takesTheSameSumsFromAScaleOrAnNps() {
        assertThat(new ScaleCounts(1, java.util.List.of(1L, 0L, 2L)).sums()).isEqualTo(Sums.of(1, 3, 3));
        assertThat(new NpsCounts(2, 1, 1).sums()).isEqualTo(Sums.of(100, 100, 0, -100));
    }
}
