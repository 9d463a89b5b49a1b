package org.edrak.statistics.drivers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WishartTest {
    private final List<double[]> rows = rows();

    private static List<double[]> rows() {
        Random random = new Random(11);
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double a = random.nextGaussian();
            double b = 0.4 * a + random.nextGaussian();
            double c = random.nextGaussian();
            rows.add(new double[] {a + 0.6 * b + 0.1 * c + random.nextGaussian(), a, b, c});
        }
        return rows;
    }

    @Test
    void drawsWhatVariesTogetherAsTheRowsDo() {
        CrossProducts products = CrossProducts.of(4, rows);
        Wishart wishart = requireNonNull(Wishart.of(products, new Random(1)));
        double sum = 0;
        for (int i = 0; i < 500; i++) {
            sum += requireNonNull(wishart.draw().correlation(0, 1));
        }
        assertThat(sum / 500).isCloseTo(requireNonNull(products.correlation(0, 1)), within(0.01));
    }

    @Test
    void placesDriversAsResampledRowsDo() {
        List<RankInterval> fromRows = requireNonNull(RankInterval.of(rows, 500, 7));
        assertThat(RankInterval.of(CrossProducts.of(4, rows), 500, 7)).isEqualTo(fromRows);
    }

    @Test
    void placesAMillionCustomersWhoseRatingsAreHardlyRelated() {
        long n = 1_000_003;
        double[] sums = {5_000_017, 3_000_029, 3_999_971};
        double[] products = {
            3.5e7, Math.rint(sums[1] * sums[0] / n), 1.3e7, Math.rint(sums[2] * sums[0] / n), 1.2e7 + 1, 2e7
        };
        assertThat(RankInterval.of(CrossProducts.of(n, sums, products), 100, 3)).hasSize(2);
    }

    @Test
    void givesTheSamePlacesForTheSameSeed() {
        CrossProducts products = CrossProducts.of(4, rows);
        assertThat(RankInterval.of(products, 100, 3)).isEqualTo(RankInterval.of(products, 100, 3));
    }

    @Test
    void saysNothingOfFewOrOfDriversThatRepeatEachOther() {
        assertThat(RankInterval.of(CrossProducts.of(4, rows.subList(0, 60)), 100, 3))
                .isNull();
        List<double[]> twice =
                rows.stream().map(row -> new double[] {row[0], row[1], row[1]}).toList();
        assertThat(RankInterval.of(CrossProducts.of(3, twice), 100, 3)).isNull();
    }
}
