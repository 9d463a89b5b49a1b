package org.edrak.statistics.segments;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.edrak.statistics.segments.Rfm.Purchases;
import org.junit.jupiter.api.Test;

class RfmTest {
    @Test
    void scoresByFifths() {
        List<Rfm> scores = Rfm.of(IntStream.rangeClosed(1, 10)
                .mapToObj(i -> new Purchases(i, i, 100 * i))
                .toList());
        assertThat(scores.get(0)).isEqualTo(new Rfm(5, 1, 1));
        assertThat(scores.get(1)).isEqualTo(new Rfm(5, 1, 1));
        assertThat(scores.get(2)).isEqualTo(new Rfm(4, 2, 2));
        assertThat(scores.get(9)).isEqualTo(new Rfm(1, 5, 5));
    }

    @Test
    void givesEqualCustomersEqualScores() {
        // frequencies 1, 1, 1, 2, 9: mean ranks 2, 2, 2, 4, 5
        List<Rfm> scores = Rfm.of(List.of(
                new Purchases(1, 1, 5),
                new Purchases(1, 2, 5),
                new Purchases(1, 1, 5),
                new Purchases(1, 9, 5),
                new Purchases(1, 1, 5)));
        assertThat(scores.stream().map(Rfm::frequency)).containsExactly(2, 4, 2, 5, 2);
        assertThat(scores.stream().map(Rfm::recency)).containsOnly(3);
        assertThat(Rfm.of(List.of())).isEmpty();
    }

    @Test
    void measuresHowFewBringMost() {
        Concentration concentration = requireNonNull(Concentration.of(13, 1, 2, 1, 3));
        assertThat(concentration.top()).isEqualTo(1);
        assertThat(concentration.topShare()).isEqualTo(0.65);
        // half the mean absolute difference over the mean
        assertThat(concentration.gini()).isCloseTo(0.52, within(1e-12));
        assertThat(requireNonNull(Concentration.of(4, 4, 4, 4)).gini()).isZero();
    }

    @Test
    void measuresNothingWithoutRevenue() {
        assertThat(Concentration.of()).isNull();
        assertThat(Concentration.of(0, 0)).isNull();
        assertThat(Concentration.of(-5, 9)).isNull();
    }
}
