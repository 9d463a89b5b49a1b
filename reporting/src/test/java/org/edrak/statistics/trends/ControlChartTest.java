package org.edrak.statistics.trends;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ControlChartTest {
    @Test
    void limitsByTheMeanMovingRange() {
        // mean 73/7, ranges 2, 3, 2, 2, 3, 2
        ControlChart chart = requireNonNull(ControlChart.individuals(List.of(10.0, 12.0, 9.0, 11.0, 13.0, 10.0, 8.0)));
        assertThat(chart.centre()).isCloseTo(73 / 7.0, within(1e-12));
        assertThat(point(chart, 0).high()).isCloseTo(73 / 7.0 + 2.66 * 14 / 6, within(1e-12));
        assertThat(point(chart, 6).low()).isCloseTo(73 / 7.0 - 2.66 * 14 / 6, within(1e-12));
        assertThat(chart.points()).noneMatch(point -> requireNonNull(point).signal());
    }

    @Test
    void findsWhatLiesOutside() {
        ControlChart chart = requireNonNull(ControlChart.individuals(
                Arrays.asList(10.0, 11.0, 10.0, null, 11.0, 10.0, 11.0, 10.0, 11.0, 10.0, 11.0, 10.0, 11.0, 30.0)));
        assertThat(chart.points().get(3)).isNull();
        assertThat(point(chart, 13).outside()).isTrue();
        assertThat(point(chart, 12).outside()).isFalse();
    }

    @Test
    void findsEightInARowOnOneSide() {
        List<Double> shifted = Stream.concat(
                        Stream.of(1.0, 2.0, 1.0, 2.0, 1.0, 2.0, 1.0, 2.0),
                        Stream.of(3.0, 4.0, 3.0, 4.0, 3.0, 4.0, 3.0, 4.0))
                .toList();
        ControlChart chart = requireNonNull(ControlChart.individuals(shifted));
        assertThat(point(chart, 14).run()).isFalse();
        assertThat(point(chart, 15).run()).isTrue();
        assertThat(point(chart, 7).run()).isTrue();
    }

    @Test
    void widensTheLimitsOfSmallPeriods() {
        ControlChart chart =
                requireNonNull(ControlChart.shares(List.of(50L, 5L, 0L, 25L), List.of(100L, 10L, 0L, 50L)));
        assertThat(chart.centre()).isEqualTo(0.5);
        assertThat(point(chart, 0).low()).isCloseTo(0.35, within(1e-12));
        assertThat(point(chart, 1).high()).isCloseTo(0.5 + 1.5 / Math.sqrt(10), within(1e-12));
        assertThat(chart.points().get(2)).isNull();
    }

    @Test
    void drawsNoLimitsWithoutSpread() {
        assertThat(ControlChart.individuals(List.of())).isNull();
        assertThat(ControlChart.individuals(List.of(3.0))).isNull();
        assertThat(ControlChart.individuals(List.of(3.0, 3.0, 3.0))).isNull();
        assertThat(ControlChart.shares(List.of(), List.of())).isNull();
        assertThat(ControlChart.shares(List.of(0L), List.of(0L))).isNull();
        assertThat(ControlChart.shares(List.of(7L), List.of(7L))).isNull();
    }

    private static ControlChart.Point point(ControlChart chart, int i) {
        return requireNonNull(chart.points().get(i));
    }
}
