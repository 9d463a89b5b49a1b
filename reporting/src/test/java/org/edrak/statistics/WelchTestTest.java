package org.edrak.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WelchTestTest {
    @Test
    void comparesMeansThatSpreadDifferently() {
        // expected by scipy.stats.ttest_ind(equal_var=False)
        WelchTest test = requireNonNull(WelchTest.of(Sums.of(3, 5, 4, 6, 2, 7), Sums.of(8, 6, 9, 9)));
        assertThat(test.difference().value()).isCloseTo(3.5, within(1e-12));
        assertThat(test.t()).isCloseTo(3.36269122990683, within(1e-12));
        assertThat(test.degreesOfFreedom()).isCloseTo(7.752293577981652, within(1e-12));
        assertThat(test.difference().p()).isCloseTo(0.010356434694257814, within(1e-12));
        assertThat(test.difference().low()).isCloseTo(1.0864198239346843, within(1e-9));
        assertThat(test.difference().high()).isCloseTo(5.913580176065316, within(1e-9));
    }

    @Test
    void testsNothingWithoutTwoValuesOrSpread() {
        assertThat(WelchTest.of(Sums.NONE, Sums.of(1, 2))).isNull();
        assertThat(WelchTest.of(Sums.of(3), Sums.of(1, 2))).isNull();
        assertThat(WelchTest.of(Sums.of(0.1, 0.1, 0.1), Sums.of(5, 5))).isNull();
    }

    @Test
    void takesOneGroupWithoutSpread() {
        assertThat(requireNonNull(WelchTest.of(Sums.of(5, 5, 5), Sums.of(1, 2, 3)))
                        .degreesOfFreedom())
                .isEqualTo(2);
    }
}
