package org.edrak.statistics.segments;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.edrak.statistics.segments.RandomEffects.Source;
import org.junit.jupiter.api.Test;

class RandomEffectsTest {
    @Test
    void widensWhereSourcesDisagree() {
        // expected by numpy and scipy.stats.chi2
        RandomEffects pooled = requireNonNull(
                RandomEffects.of(List.of(new Source(0.30, 0.05), new Source(0.10, 0.04), new Source(0.25, 0.10))));
        assertThat(pooled.fixed()).isCloseTo(0.1844444444444444, within(1e-12));
        assertThat(pooled.q()).isCloseTo(10.227777777777776, within(1e-12));
        assertThat(pooled.p()).isCloseTo(0.006012654851895554, within(1e-12));
        assertThat(pooled.tauSquared()).isCloseTo(0.013129432624113471, within(1e-12));
        assertThat(pooled.random().value()).isCloseTo(0.21011263966388458, within(1e-12));
        assertThat(pooled.standardError()).isCloseTo(0.07556956174062487, within(1e-12));
        assertThat(pooled.iSquared()).isCloseTo(0.8044541010320477, within(1e-12));
        assertThat(pooled.agree()).isFalse();
    }

    @Test
    void isTheFixedMeanWhereTheyAgree() {
        RandomEffects pooled = requireNonNull(RandomEffects.of(List.of(new Source(0.2, 0.1), new Source(0.2, 0.1))));
        assertThat(pooled.tauSquared()).isZero();
        assertThat(pooled.iSquared()).isZero();
        assertThat(pooled.random().value()).isCloseTo(0.2, within(1e-12));
        assertThat(pooled.standardError()).isCloseTo(0.1 / Math.sqrt(2), within(1e-12));
        assertThat(pooled.agree()).isTrue();
    }

    @Test
    void poolsNothingOfOneSource() {
        assertThat(RandomEffects.of(List.of(new Source(0.2, 0.1)))).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new Source(0.2, 0));
    }
}
