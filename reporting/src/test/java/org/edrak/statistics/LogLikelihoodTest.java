package org.edrak.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogLikelihoodTest {
    /** Dunning (1993), table 2: "the swiss" with k(AB) = 110, k(A¬B) = 2442, k(¬AB) = 111, k(¬A¬B) = 29114 gives 270.72. */
    @Test
    void givesTheValueOfThePaper() {
        LogLikelihood swiss = LogLikelihood.of(110, 110 + 111, 2442, 2442 + 29_114);
        assertThat(swiss.g2()).isCloseTo(270.72, within(0.01));
        assertThat(swiss.grows()).isTrue();
    }

    @Test
    void isZeroWhereBothAreAlikeAndTheSameBothWays() {
        assertThat(LogLikelihood.of(10, 100, 100, 1000).g2()).isCloseTo(0, within(1e-9));
        assertThat(LogLikelihood.of(0, 100, 0, 1000).g2()).isZero();
        assertThat(LogLikelihood.of(3, 50, 20, 70).g2())
                .isCloseTo(LogLikelihood.of(20, 70, 3, 50).g2(), within(1e-9));
        assertThat(LogLikelihood.of(3, 50, 20, 70).grows()).isFalse();
    }

    @Test
    void tellsHowLikelyChanceIs() {
        LogLikelihood chance = new LogLikelihood(3.841459, 0.2, 0.1);
        assertThat(chance.p()).isCloseTo(0.05, within(1e-6));
    }

    @Test
    void refusesCountsThatAreNone() {
        assertThatThrownBy(() -> LogLikelihood.of(3, 2, 0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LogLikelihood.of(0, 0, 0, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
