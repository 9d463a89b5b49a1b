package org.edrak.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EffectSizeTest {
    @Test
    void measuresTheMeanByItsSpread() {
        // expected by numpy and scipy.special.gammaln
        MeanEstimate mean = requireNonNull(Sums.of(1, 2, 0, 3, -1, 2, 2, 1).estimate());
        EffectSize effect = requireNonNull(EffectSize.of(mean));
        assertThat(effect.dz()).isCloseTo(0.9752368720068675, within(1e-12));
        assertThat(effect.hedges()).isCloseTo(0.8662082253861786, within(1e-12));
    }

    @Test
    void hasNoneWithoutSpreadOrThreeValues() {
        assertThat(EffectSize.of(requireNonNull(Sums.of(1, 1, 1, 1).estimate())))
                .isNull();
        assertThat(EffectSize.of(requireNonNull(Sums.of(1, 2).estimate()))).isNull();
    }
}
