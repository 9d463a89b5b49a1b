package org.edrak.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleSizeTest {
    @Test
    void asksForTheTextbookNumberOfAnswers() {
        // 385 for ± 5 % at one half, 1068 for ± 3 %: Cochran (1977)
        assertThat(SampleSize.forShare(0.05, 0.5)).isEqualTo(385);
        assertThat(SampleSize.forShare(0.03, 0.5)).isEqualTo(1068);
        // an NPS of half promoters and half detractors varies four times as much
        assertThat(SampleSize.forNps(10, SampleSize.WORST_NPS_VARIANCE)).isEqualTo(385);
    }

    @Test
    void asksForSixtyThreeAGroupToSeeHalfADeviation() {
        // d = 0.5 with power 0.8: 62.8 by the normal approximation, Cohen (1988)
        assertThat(SampleSize.perGroup(50, 1)).isEqualTo(63);
    }
}
