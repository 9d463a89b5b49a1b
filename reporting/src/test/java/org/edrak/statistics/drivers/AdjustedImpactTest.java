package org.edrak.statistics.drivers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdjustedImpactTest {
    /** Points, then whether waiting and price are spoken of. */
    private static final List<double[]> ROWS = List.of(
            new double[] {100, 0, 0},
            new double[] {100, 0, 1},
            new double[] {-100, 1, 0},
            new double[] {0, 0, 0},
            new double[] {-100, 1, 1},
            new double[] {100, 0, 1},
            new double[] {0, 1, 0},
            new double[] {-100, 1, 1},
            new double[] {100, 0, 0},
            new double[] {100, 0, 1},
            new double[] {-100, 1, 0},
            new double[] {0, 0, 1});

    @Test
    void holdsTheOtherThemesEqual() {
        // expected by numpy.linalg.solve and scipy.stats.t
        List<AdjustedImpact> impacts = impacts(CrossProducts.of(3, ROWS));
        assertThat(impacts.get(0).effect().value()).isCloseTo(-152.94117647058823, within(1e-9));
        assertThat(impacts.get(0).effect().standardError()).isCloseTo(29.411764705882348, within(1e-9));
        assertThat(impacts.get(0).effect().p()).isCloseTo(5.640563874452348e-04, within(1e-12));
        assertThat(impacts.get(0).effect().low()).isCloseTo(-219.47521067053543, within(1e-8));
        assertThat(impacts.get(0).impact()).isCloseTo(-152.94117647058823 * 5 / 12, within(1e-9));
        assertThat(impacts.get(1).effect().value()).isCloseTo(-8.823529411764705, within(1e-9));
        assertThat(impacts.get(1).effect().real()).isFalse();
        assertThat(impacts.get(1).prevalence()).isEqualTo(0.5);
    }

    @Test
    void isTheSameFromCounts() {
        // 12 customers; sums of points and mentions; products of points with mentions, and who spoke of both
        CrossProducts counts =
                CrossProducts.of(12, new double[] {100, 5, 6}, new double[] {90_000, -400, 5, 100, 2, 6});
        assertThat(AdjustedImpact.of(counts)).isEqualTo(AdjustedImpact.of(CrossProducts.of(3, ROWS)));
    }

    @Test
    void hasNoneOfAThemeOfNobody() {
        List<double[]> rows =
                ROWS.stream().map(row -> new double[] {row[0], 0, row[1]}).toList();
        List<?> impacts = requireNonNull(AdjustedImpact.of(CrossProducts.of(3, rows)));
        assertThat(impacts.get(0)).isNull();
        assertThat(impacts.get(1)).isNotNull();
    }

    @Test
    void hasNoneWhereNothingCanBeTold() {
        assertThat(AdjustedImpact.of(CrossProducts.none(3))).isNull();
        assertThat(AdjustedImpact.of(CrossProducts.of(3, ROWS.subList(0, 3)))).isNull();
        assertThat(AdjustedImpact.of(CrossProducts.of(3, ROWS).only(0, 1, 1))).isNull();
        assertThat(AdjustedImpact.of(
                        CrossProducts.of(2, List.of(new double[] {0, 0}, new double[] {0, 1}, new double[] {0, 1}))))
                .isNull();
    }

    private static List<AdjustedImpact> impacts(CrossProducts products) {
        return requireNonNull(AdjustedImpact.of(products)).stream()
                .map(java.util.Objects::requireNonNull)
                .toList();
    }
}
