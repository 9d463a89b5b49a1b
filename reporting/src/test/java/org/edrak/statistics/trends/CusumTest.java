package org.edrak.statistics.trends;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CusumTest {
    @Test
    void gathersWhatLiesOffTheTarget() {
        // by hand, target 10, slack 0.5, threshold 3
        Cusum sums = Cusum.of(Arrays.asList(11.0, 9.0, 12.0, null, 11.5, 11.5, 8.0), 10, 0.5, 3);
        assertThat(sums.up()).containsExactly(0.5, 0.0, 1.5, 1.5, 2.5, 3.5, 1.0);
        assertThat(sums.down()).containsExactly(0.0, 0.5, 0.0, 0.0, 0.0, 0.0, 1.5);
        assertThat(sums.firstSignal()).isEqualTo(5);
    }

    @Test
    void findsAShiftOfOneDeviationWithinTenValues() {
        Cusum sums = requireNonNull(Cusum.standard(Collections.nCopies(11, 52.0), 50, 2));
        assertThat(sums.firstSignal()).isEqualTo(10);
        assertThat(requireNonNull(Cusum.standard(Collections.nCopies(20, 50.5), 50, 2))
                        .firstSignal())
                .isNull();
    }

    @Test
    void hasNoScaleWithoutSpread() {
        assertThat(Cusum.standard(List.of(1.0), 1, 0)).isNull();
        assertThat(Cusum.of(List.of(), 0, 1, 5).firstSignal()).isNull();
    }
}
