package org.edrak.pages.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.edrak.statistics.Estimate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrendTest {
    private static final Estimate TEN = new Estimate(10, 4, 16);
    private static final Estimate FORTY = new Estimate(40, 31, 49);

    @Test
    void runsFromRightToLeftInPersian() {
        assertThat(new Axis(0, 10, 0, false).at(2)).isEqualTo(20);
        assertThat(new Axis(0, 10, 0, true).at(2)).isEqualTo(80);
        assertThat(new Axis(0, 10, 0, true).left(2, 5)).isEqualTo(50);
        assertThat(new Axis(0, 10, 0, true).width(2, 5)).isEqualTo(30);
    }

    @Test
    void zoomsToWhereTheFiguresLie() {
        var trend = Trend.of(List.of(TEN, FORTY), -100, 100, 200, false);
        assertThat(trend.low()).isEqualTo(0);
        assertThat(trend.high()).isEqualTo(50);
        assertThat(trend.y(50)).isEqualTo(0);
        assertThat(trend.y(0)).isEqualTo(200);
        assertThat(trend.lines()).containsExactly(0.0, 20.0, 40.0);
    }

    @Test
    void breaksTheLineWhereNobodyAnswered() {
        List<@Nullable Estimate> months = Arrays.asList(TEN, FORTY, null, TEN);
        var trend = Trend.of(months, -100, 100, 200, false);
        assertThat(trend.strokes()).containsExactly("12.5,160.0 37.5,40.0", "87.5,160.0");
        assertThat(trend.bands().getFirst()).isEqualTo("12.5,136.0 37.5,4.0 37.5,76.0 12.5,184.0");
    }

    @Test
    void drawsNothingWithoutFigures() {
        List<@Nullable Estimate> months = Arrays.asList(null, null);
        assertThat(Trend.of(months, -100, 100, 200, true).strokes()).isEmpty();
        assertThat(Trend.of(List.of(), -100, 100, 200, true).strokes()).isEmpty();
    }

    @Test
    void labelsNoMoreTimesThanHaveRoom() {
        List<@Nullable Estimate> months = Arrays.asList(new Estimate[25]);
        assertThat(Trend.of(months, -100, 100, 200, false).labelled(12)).isEqualTo(3);
    }
}
