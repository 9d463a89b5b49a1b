package org.edrak.statistics.drivers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyDriversTest {
    /** Score, then three drivers, of ten customers. */
    private static final List<double[]> ROWS = List.of(
            new double[] {7, 3, 4, 2},
            new double[] {9, 5, 4, 3},
            new double[] {4, 2, 3, 1},
            new double[] {10, 5, 5, 4},
            new double[] {6, 3, 2, 5},
            new double[] {8, 4, 5, 3},
            new double[] {3, 1, 2, 2},
            new double[] {9, 4, 4, 5},
            new double[] {5, 3, 3, 3},
            new double[] {7, 4, 2, 4});

    private static final CrossProducts PRODUCTS = CrossProducts.of(4, ROWS);

    @Test
    void averagesOverAllOrders() {
        // expected by numpy over all six orders of entry
        KeyDrivers drivers = requireNonNull(KeyDrivers.ofAny(PRODUCTS));
        assertThat(drivers.rSquared()).isCloseTo(0.9568107425202426, within(1e-12));
        assertThat(drivers.method()).isEqualTo(KeyDrivers.Method.LMG);
        shows(drivers, 0, 0.498663130262521, 0.947255113595818, 3.171936218678818);
        shows(drivers, 1, 0.290424428749673, 0.732665401396779, 2.222961275626425);
        shows(drivers, 2, 0.167723183508048, 0.565138566011348, 1.918906605922552);
    }

    @Test
    void weighsManyAtOnce() {
        // expected by numpy.linalg.eigh
        double[] shares = RelativeWeights.shares(requireNonNull(Correlations.of(PRODUCTS)));
        assertThat(shares)
                .containsExactly(new double[] {0.458690881493449, 0.31170524905223, 0.186414611974563}, within(1e-12));
    }

    @Test
    void agreesInBothMethodsOnTwoDrivers() {
        Correlations two = requireNonNull(Correlations.of(PRODUCTS.only(0, 1, 3)));
        assertThat(RelativeWeights.shares(two)).containsExactly(Lmg.shares(two), within(1e-12));
    }

    @Test
    void sharesOutTheWholeOfTwelveAndTurnsToWeightsBeyond() {
        KeyDrivers twelve = requireNonNull(KeyDrivers.of(CrossProducts.of(13, noise(400, 13))));
        assertThat(twelve.method()).isEqualTo(KeyDrivers.Method.LMG);
        assertThat(sum(twelve)).isCloseTo(twelve.rSquared(), within(1e-12));
        KeyDrivers more = requireNonNull(KeyDrivers.of(CrossProducts.of(15, noise(400, 15))));
        assertThat(more.method()).isEqualTo(KeyDrivers.Method.RELATIVE_WEIGHTS);
        assertThat(sum(more)).isCloseTo(more.rSquared(), within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lmg.shares(requireNonNull(Correlations.of(CrossProducts.of(15, noise(400, 15))))));
    }

    @Test
    void leavesOutADriverThatAllRatedAlike() {
        List<double[]> rows = ROWS.stream()
                .map(row -> new double[] {row[0], row[1], 4, row[2]})
                .toList();
        KeyDrivers drivers = requireNonNull(KeyDrivers.ofAny(CrossProducts.of(4, rows)));
        assertThat(drivers.drivers().get(1)).isNull();
        assertThat(drivers.drivers().get(2)).isNotNull();
        assertThat(sum(drivers)).isCloseTo(drivers.rSquared(), within(1e-12));
    }

    @Test
    void saysNothingOfFewCustomersOrRepeatedDrivers() {
        assertThat(KeyDrivers.of(PRODUCTS)).isNull();
        assertThat(KeyDrivers.ofAny(CrossProducts.none(4))).isNull();
        assertThat(KeyDrivers.ofAny(CrossProducts.of(4, ROWS.subList(0, 1)))).isNull();
        assertThat(KeyDrivers.ofAny(CrossProducts.of(4, ROWS.subList(0, 2)))).isNull();
        assertThat(KeyDrivers.ofAny(PRODUCTS.only(0))).isNull();
        assertThat(KeyDrivers.ofAny(PRODUCTS.only(0, 1, 2, 1))).isNull();
        List<double[]> mixed = ROWS.stream()
                .map(row -> new double[] {row[0], row[1], row[2], row[1] + row[2]})
                .toList();
        assertThat(KeyDrivers.ofAny(CrossProducts.of(4, mixed))).isNull();
    }

    @Test
    void warnsOfDriversThatRepeatEachOther() {
        Random random = new Random(3);
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            double quality = random.nextInt(5);
            double price = random.nextInt(5);
            rows.add(new double[] {quality + random.nextInt(3), quality, quality + (i % 10 == 0 ? 1 : 0), price});
        }
        KeyDrivers drivers = requireNonNull(KeyDrivers.of(CrossProducts.of(4, rows)));
        assertThat(requireNonNull(drivers.drivers().get(0)).entangled()).isTrue();
        assertThat(requireNonNull(drivers.drivers().get(2)).entangled()).isFalse();
    }

    @Test
    void mergesCrossProductsToTheBit() {
        CrossProducts merged = CrossProducts.of(4, ROWS.subList(6, 10)).plus(CrossProducts.of(4, ROWS.subList(0, 6)));
        assertThat(KeyDrivers.ofAny(merged)).isEqualTo(KeyDrivers.ofAny(PRODUCTS));
        assertThat(KeyDrivers.ofAny(CrossProducts.none(4).plus(PRODUCTS))).isEqualTo(KeyDrivers.ofAny(PRODUCTS));
        assertThatIllegalArgumentException().isThrownBy(() -> PRODUCTS.plus(CrossProducts.none(3)));
    }

    static List<double[]> noise(int n, int variables) {
        Random random = new Random(7);
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double[] row = new double[variables];
            double mood = random.nextInt(3);
            for (int j = 0; j < variables; j++) {
                row[j] = mood + random.nextInt(5);
            }
            rows.add(row);
        }
        return rows;
    }

    private static void shows(KeyDrivers drivers, int j, double share, double correlation, double inflation) {
        KeyDrivers.Weight weight = requireNonNull(drivers.drivers().get(j));
        assertThat(weight.share()).isCloseTo(share, within(1e-12));
        assertThat(weight.correlation()).isCloseTo(correlation, within(1e-12));
        assertThat(weight.varianceInflation()).isCloseTo(inflation, within(1e-9));
    }

    private static double sum(KeyDrivers drivers) {
        return drivers.drivers().stream()
                .mapToDouble(weight -> weight == null ? 0 : weight.share())
                .sum();
    }
}
