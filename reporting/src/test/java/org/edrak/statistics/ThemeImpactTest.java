package org.edrak.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ThemeImpactTest {
    @Test
    void splitsThePointsThatAThemeCosts() {
        // of 50 customers 10 speak of it: −60 against +40, so a fifth of a hundred points
        NpsCounts with = new NpsCounts(1, 2, 7);
        NpsCounts all = with.plus(new NpsCounts(24, 8, 8));
        ThemeImpact impact = requireNonNull(ThemeImpact.of(with, all));
        assertThat(impact.prevalence()).isEqualTo(0.2);
        assertThat(impact.npsWith()).isEqualTo(-60);
        assertThat(impact.npsWithout()).isEqualTo(40);
        assertThat(impact.impact()).isCloseTo(-20, within(1e-12));
        // variances 0.8 − 0.36 and 0.8 − 0.16
        assertThat(requireNonNull(impact.severity()).standardError())
                .isCloseTo(100 * Math.sqrt(0.44 / 9 + 0.64 / 39), within(1e-12));
        assertThat(requireNonNull(impact.severity()).p()).isLessThan(0.0001);
    }

    @Test
    void equalsWhatLeavingTheThemeOutChanges() {
        NpsCounts with = new NpsCounts(3, 11, 17);
        NpsCounts all = new NpsCounts(101, 57, 43);
        double left = requireNonNull(NetPromoter.score(all)) - requireNonNull(NetPromoter.score(all.without(with)));
        assertThat(requireNonNull(ThemeImpact.of(with, all)).impact()).isCloseTo(left, within(1e-12));
    }

    @Test
    void hasNoImpactWithoutAGroupToCompare() {
        NpsCounts all = new NpsCounts(3, 2, 1);
        assertThat(ThemeImpact.of(NpsCounts.NONE, all)).isNull();
        assertThat(ThemeImpact.of(all, all)).isNull();
    }

    @Test
    void hasNoSeverityOfASingleVoice() {
        ThemeImpact impact = requireNonNull(ThemeImpact.of(new NpsCounts(0, 0, 1), new NpsCounts(3, 2, 2)));
        assertThat(impact.severity()).isNull();
    }

    @Test
    void rejectsAPartThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThemeImpact.of(new NpsCounts(2, 0, 0), new NpsCounts(1, 5, 5)));
    }
}
