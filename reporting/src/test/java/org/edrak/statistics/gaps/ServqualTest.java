package org.edrak.statistics.gaps;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.edrak.statistics.drivers.CrossProducts;
import org.junit.jupiter.api.Test;

class ServqualTest {
    @Test
    void weighsDimensionsByThePointsThatACustomerGives() {
        List<Double> gaps = List.of(-1.0, -0.5, 0.25, -2.0, 0.0);
        assertThat(Servqual.weighted(gaps, List.of(11.0, 32.0, 22.0, 19.0, 16.0)))
                .isCloseTo((-11 - 16 + 5.5 - 38) / 100, within(1e-12));
        assertThat(Servqual.overall(gaps)).isCloseTo(-3.25 / 5, within(1e-12));
    }

    @Test
    void takesShareOfAnythingAsPoints() {
        assertThat(Servqual.weighted(List.of(-1.0, 1.0), List.of(0.75, 0.25)))
                .isEqualTo(Servqual.weighted(List.of(-1.0, 1.0), List.of(30.0, 10.0)));
    }

    @Test
    void doesNotWeighWhatIsNotKnown() {
        assertThat(Servqual.weighted(Arrays.asList(-1.0, null), List.of(60.0, 40.0)))
                .isNull();
        assertThat(Servqual.weighted(Arrays.asList(-1.0, null), List.of(100.0, 0.0)))
                .isEqualTo(-1);
        assertThat(Servqual.weighted(List.of(-1.0), List.of(0.0))).isNull();
        assertThat(Servqual.overall(List.of())).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> Servqual.weighted(List.of(1.0), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Servqual.weighted(List.of(1.0), List.of(-1.0)));
    }

    @Test
    void averagesTheItemsThatWereAnswered() {
        assertThat(Servqual.dimension(Arrays.asList(3.0, null, 4.0))).isEqualTo(3.5);
        assertThat(Servqual.dimension(Arrays.asList(null, null))).isNull();
    }

    @Test
    void tellsWhetherItemsMeasureOneThing() {
        // expected by numpy
        List<double[]> items = List.of(
                new double[] {3, 4, 3},
                new double[] {5, 5, 4},
                new double[] {2, 2, 3},
                new double[] {4, 5, 5},
                new double[] {1, 2, 1});
        assertThat(requireNonNull(Reliability.alpha(CrossProducts.of(3, items))))
                .isCloseTo(0.953125, within(1e-12));
        assertThat(Reliability.alpha(CrossProducts.of(3, items.subList(0, 1)))).isNull();
        assertThat(Reliability.alpha(CrossProducts.of(3, items).only(1))).isNull();
        assertThat(Reliability.alpha(CrossProducts.none(3))).isNull();
        assertThat(Reliability.alpha(CrossProducts.of(2, List.of(new double[] {1, 5}, new double[] {5, 1}))))
                .isNull();
    }
}
