package org.edrak.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointsSplitTest {
    @Test
    void sharesOutTheWholeScale() {
        // 140 points won, 60 lost; effects +2 and −1, −3
        PointsSplit split = requireNonNull(PointsSplit.of(40.0, List.of(-1.0, 2.0, -3.0)));
        assertThat(split.points()).containsExactly(-15.0, 140.0, -45.0);
        assertThat(split.gained() + split.lost()).isEqualTo(200);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(requireNonNull(PointsSplit.of(0.0, Arrays.asList(null, -2.0, 0.0)))
                        .points())
                .containsExactly(null, -100.0, 0.0);
    }

    @Test
    void splitsNothingWithoutAScore() {
        assertThat(PointsSplit.of(null, List.of(1.0))).isNull();
    }
}
