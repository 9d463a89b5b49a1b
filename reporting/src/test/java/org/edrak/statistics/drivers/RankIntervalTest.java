package org.edrak.statistics.drivers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankIntervalTest {
    @Test
    void isSureOfTheStrongAndUnsureOfTheWeak() {
        Random random = new Random(11);
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            double strong = random.nextInt(5);
            double weak = random.nextInt(5);
            rows.add(new double[] {3 * strong + random.nextInt(5), strong, weak, random.nextInt(5)});
        }
        List<RankInterval> places = requireNonNull(RankInterval.of(rows, 200, 1));
        assertThat(places.get(0)).isEqualTo(new RankInterval(1, 1));
        assertThat(places.get(1)).isEqualTo(new RankInterval(2, 3));
        assertThat(RankInterval.of(rows, 200, 1)).isEqualTo(places);
    }

    @Test
    void hasNoPlacesOfFewCustomersOrEqualScores() {
        assertThat(RankInterval.of(List.of(), 100, 1)).isNull();
        assertThat(RankInterval.of(KeyDriversTest.noise(20, 4), 100, 1)).isNull();
        List<double[]> equal = KeyDriversTest.noise(100, 4).stream()
                .map(row -> new double[] {5, row[1], row[2], row[3]})
                .toList();
        assertThat(RankInterval.of(equal, 100, 1)).isNull();
    }
}
