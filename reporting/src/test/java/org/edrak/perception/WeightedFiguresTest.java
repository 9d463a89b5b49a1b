package org.edrak.perception;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edrak.perception.WeightedFigure.Missing;
import org.edrak.perception.WeightedFigure.Read;
import org.edrak.standards.Margin;
import org.edrak.statistics.NpsCounts;
import org.junit.jupiter.api.Test;

class WeightedFiguresTest {
    private static final Margin HALVES = new Margin("segment", Map.of("new", 50.0, "loyal", 50.0));

    private static WeightedFigure figure(List<Margin> margins, Map<List<String>, NpsCounts> scores) {
        return new WeightedFigures(margins, scores, Read.SUMS).figure();
    }

    @Test
    void weighsEachKindByItsShareOfAllCustomers() {
        WeightedFigure figure = figure(
                List.of(HALVES),
                Map.of(List.of("loyal"), new NpsCounts(40, 0, 20), List.of("new"), new NpsCounts(5, 10, 5)));
        // 100/3 of those who are half of all customers, 0 of the other half
        assertThat(requireNonNull(figure.nps()).value()).isCloseTo(50.0 / 3, within(1e-9));
        // 80 (60 (5/6)² + 20 (5/2)²) / 100²
        assertThat(requireNonNull(figure.designEffect()).factor()).isCloseTo(4.0 / 3, within(1e-9));
        assertThat(figure.designEffect().effectiveN()).isCloseTo(60, within(1e-9));
        assertThat(figure.n()).isEqualTo(80);
        assertThat(figure.fields().getFirst().levels())
                .extracting(WeightedFigure.Level::answered)
                .containsExactly(0.75, 0.25);
    }

    @Test
    void fitsSeveralMarginsAtOnce() {
        Margin locale = new Margin(Margin.LOCALE, Map.of("fa", 80.0, "en", 20.0));
        Map<List<String>, NpsCounts> scores = Map.of(
                List.of("loyal", "fa"), new NpsCounts(30, 10, 10),
                List.of("loyal", "en"), new NpsCounts(10, 10, 10),
                List.of("new", "fa"), new NpsCounts(5, 5, 10),
                List.of("new", "en"), new NpsCounts(5, 10, 15));
        WeightedFigure figure = figure(List.of(HALVES, locale), scores);
        assertThat(figure.missing()).isNull();
        assertThat(requireNonNull(figure.nps()).value()).isBetween(-15.0, 25.0);
        assertThat(requireNonNull(figure.designEffect()).factor()).isGreaterThan(1);
    }

    @Test
    void leavesOutAndCountsKindsThatAreNotStated() {
        Map<List<String>, NpsCounts> scores = new HashMap<>();
        scores.put(List.of("loyal"), new NpsCounts(40, 0, 20));
        scores.put(List.of("new"), new NpsCounts(5, 10, 5));
        scores.put(List.of(""), new NpsCounts(0, 0, 7));
        WeightedFigure figure = figure(List.of(HALVES), scores);
        assertThat(figure.leftOut()).isEqualTo(7);
        assertThat(requireNonNull(figure.nps()).value()).isCloseTo(50.0 / 3, within(1e-9));
    }

    @Test
    void tellsNothingWhereAKindIsOfFewSinceItsScoreCouldBeReckonedBack() {
        WeightedFigure figure = figure(
                List.of(HALVES),
                Map.of(List.of("loyal"), new NpsCounts(40, 0, 20), List.of("new"), new NpsCounts(2, 1, 1)));
        assertThat(figure.missing()).isEqualTo(Missing.FEW);
        assertThat(figure.nps()).isNull();
        assertThat(figure.fields().getFirst().levels())
                .allSatisfy(level -> assertThat(level.answered()).isNull());
    }

    @Test
    void saysThatNobodyOfAKindAnswered() {
        assertThat(figure(List.of(HALVES), Map.of(List.of("loyal"), new NpsCounts(40, 0, 20)))
                        .missing())
                .isEqualTo(Missing.NOBODY);
    }

    @Test
    void saysThatNoWeightsFit() {
        Margin locale = new Margin(Margin.LOCALE, Map.of("fa", 80.0, "en", 20.0));
        Map<List<String>, NpsCounts> scores = Map.of(
                List.of("loyal", "fa"), new NpsCounts(30, 10, 10), List.of("new", "en"), new NpsCounts(5, 10, 15));
        assertThat(figure(List.of(HALVES, locale), scores).missing()).isEqualTo(Missing.UNFIT);
    }
}
