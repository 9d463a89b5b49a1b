package org.edrak.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleCountsTest {
    private static final ScaleCounts NOBODY = new ScaleCounts(1, List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L));

    @Test
    void countsTheTopBoxesOfTheScale() {
        assertThat(share(new ScaleCounts(1, List.of(1L, 1L, 2L)))).isEqualTo(0.5);
        assertThat(share(new ScaleCounts(1, List.of(1L, 1L, 1L, 1L, 1L)))).isEqualTo(0.4);
        assertThat(share(new ScaleCounts(1, List.of(1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L))))
                .isEqualTo(0.3);
    }

    @Test
    void countsWhoFoundItEasy() {
        CustomerEffort effort =
                requireNonNull(CustomerEffort.of(new ScaleCounts(1, List.of(1L, 1L, 0L, 2L, 3L, 2L, 1L))));
        assertThat(effort.easy().value()).isEqualTo(0.6);
        assertThat(effort.easy()).isEqualTo(Proportion.wilson(6, 10));
        assertThat(effort.mean().mean()).isCloseTo(4.5, within(1e-12));
        assertThat(requireNonNull(CustomerEffort.of(new ScaleCounts(1, List.of(0L, 0L, 1L, 1L, 0L))))
                        .easy()
                        .value())
                .isEqualTo(0.5);
    }

    @Test
    void hasNoFigureOfNobody() {
        assertThat(NOBODY.satisfied()).isNull();
        assertThat(CustomerEffort.of(NOBODY)).isNull();
    }

    @Test
    void mergesOnlyTheSameScale() {
        ScaleCounts three = new ScaleCounts(1, List.of(1L, 2L, 3L));
        assertThat(three.plus(three).n()).isEqualTo(12);
        assertThatIllegalArgumentException().isThrownBy(() -> three.plus(NOBODY));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScaleCounts(1, List.of(1L, -1L)));
    }

    private static double share(ScaleCounts counts) {
        return requireNonNull(counts.satisfied()).value();
    }
}
