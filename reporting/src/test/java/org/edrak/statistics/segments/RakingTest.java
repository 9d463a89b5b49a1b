package org.edrak.statistics.segments;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.edrak.statistics.Estimate;
import org.edrak.statistics.NpsCounts;
import org.edrak.statistics.Sums;
import org.junit.jupiter.api.Test;

class RakingTest {
    private static final List<Raking.Cell> CELLS =
            List.of(cell("young", "web", 30), cell("young", "app", 20), cell("old", "web", 10), cell("old", "app", 40));
    private static final Map<String, Double> AGES = Map.of("young", 50.0, "old", 50.0);
    private static final Map<String, Double> CHANNELS = Map.of("web", 60.0, "app", 40.0);

    @Test
    void meetsEveryMargin() {
        // weights 4/3, 1/2, 2 and 3/4, by hand: 40 + 10 and 20 + 30 by age, 60 and 40 by channel
        Raking raking = requireNonNull(Raking.of(CELLS, List.of(AGES, CHANNELS)));
        assertThat(raking.weights())
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b))
                .containsExactly(4 / 3.0, 0.5, 2.0, 0.75);
        assertThat(raking.designEffect().factor()).isCloseTo(145 / 120.0, within(1e-9));
        assertThat(raking.designEffect().effectiveN()).isCloseTo(100 * 120 / 145.0, within(1e-8));
    }

    @Test
    void takesMarginsAsShares() {
        Raking raking = requireNonNull(Raking.of(CELLS, List.of(AGES, Map.of("web", 0.6, "app", 0.4))));
        assertThat(raking.weights().get(0)).isCloseTo(4 / 3.0, within(1e-9));
    }

    @Test
    void countsTheFitIntoTheLimits() {
        // expected by numpy: linearised variance of a raked mean over the 100 answers
        Raking raking = requireNonNull(Raking.of(CELLS, List.of(AGES, CHANNELS)));
        Estimate nps = requireNonNull(raking.estimate(List.of(
                new NpsCounts(15, 10, 5).sums(),
                new NpsCounts(8, 6, 6).sums(),
                new NpsCounts(2, 3, 5).sums(),
                new NpsCounts(10, 15, 15).sums())));
        assertThat(nps.value()).isCloseTo(4.583333333333335, within(1e-9));
        assertThat((nps.high() - nps.low()) / 2 / 1.959963984540054).isCloseTo(8.590000679410817, within(1e-9));
    }

    @Test
    void weighsNothingThatCannotBeMet() {
        assertThat(Raking.of(List.of(), List.of(AGES))).isNull();
        assertThat(Raking.of(CELLS, List.of())).isNull();
        assertThat(Raking.of(CELLS, List.of(Map.of("young", 50.0, "old", 30.0, "child", 20.0))))
                .isNull();
        assertThat(Raking.of(CELLS, List.of(Map.of("young", 50.0)))).isNull();
        assertThat(Raking.of(CELLS, List.of(Map.of("young", 50.0, "old", 0.0)))).isNull();
        assertThat(Raking.of(List.of(cell("young", "web", 5), cell("old", "app", 5)), List.of(AGES, CHANNELS)))
                .isNull();
        assertThat(Raking.of(List.of(cell("young", "web", 0), cell("old", "app", 0)), List.of(AGES)))
                .isNull();
    }

    @Test
    void hasNoLimitsOfEqualScores() {
        Raking raking = requireNonNull(Raking.of(CELLS, List.of(AGES)));
        assertThat(raking.estimate(List.of(fours(30), fours(20), fours(10), fours(40))))
                .isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> raking.estimate(List.of(fours(1), fours(20), fours(10), fours(40))));
    }

    private static Sums fours(long n) {
        return new Sums(n, 4 * n, 16 * n);
    }

    private static Raking.Cell cell(String age, String channel, long n) {
        return new Raking.Cell(List.of(age, channel), n);
    }
}
