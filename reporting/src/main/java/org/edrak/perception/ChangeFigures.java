package org.edrak.perception;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.edrak.analysis.SentimentClass;
import org.edrak.perception.Cell.Side;
import org.edrak.perception.FigureChange.Figure;
import org.edrak.questionnaires.Scale;
import org.edrak.statistics.Difference;
import org.edrak.statistics.FalseDiscovery;
import org.edrak.statistics.Proportion;
import org.edrak.statistics.Sums;
import org.edrak.statistics.WelchTest;
import org.jspecify.annotations.Nullable;

/** What moved between two summaries beside the NPS, and whether by more than noise. */
final class ChangeFigures {
    private static final double THOUSAND = 1000;

    private final PerceptionSummary before;
    private final PerceptionSummary now;
    private final List<Moved> moved = new ArrayList<>();

    /** A figure that both periods have. */
    private record Moved(Figure figure, double before, double now, Difference difference) {}

    private ChangeFigures(PerceptionSummary before, PerceptionSummary now) {
        this.before = before;
        this.now = now;
    }

    /** In the order of the figures; those that one of both periods lacks are absent. */
    static List<FigureChange> between(
            @Nullable PeriodSummary previous, PerceptionSummary now, @Nullable Gap available) {
        if (previous == null) {
            return List.of();
        }
        ChangeFigures figures = new ChangeFigures(previous.summary(), now);
        figures.satisfied();
        if (available != null) {
            Scale scale = available.scale();
            figures.welch(Figure.GAP, gaps(figures.before, scale), gaps(now, scale));
        }
        figures.welch(Figure.ANSWER_TONE, tone(figures.before, Voice.ANSWER), tone(now, Voice.ANSWER));
        figures.welch(Figure.REVIEW_TONE, tone(figures.before, Voice.REVIEW), tone(now, Voice.REVIEW));
        return figures.changes();
    }

    private void satisfied() {
        CsatFigure then = CsatFigure.of(before);
        CsatFigure today = CsatFigure.of(now);
        Difference difference = Proportion.adjustedDifference(then.satisfied(), then.n(), today.satisfied(), today.n());
        if (difference != null) {
            moved.add(new Moved(
                    Figure.SATISFIED,
                    (double) then.satisfied() / then.n(),
                    (double) today.satisfied() / today.n(),
                    difference));
        }
    }

    private void welch(Figure figure, Sums then, Sums today) {
        WelchTest test = WelchTest.of(then, today);
        if (test != null) {
            moved.add(new Moved(
                    figure,
                    Objects.requireNonNull(then.mean()),
                    Objects.requireNonNull(today.mean()),
                    test.difference()));
        }
    }

    private List<FigureChange> changes() {
        List<@Nullable Double> p = FalseDiscovery.adjusted(moved.stream()
                .<@Nullable Double>map(change -> change.difference().p())
                .toList());
        List<FigureChange> changes = new ArrayList<>();
        for (int i = 0; i < moved.size(); i++) {
            Moved change = moved.get(i);
            Double adjusted = p.get(i);
            changes.add(new FigureChange(
                    change.figure(),
                    change.before(),
                    change.now(),
                    change.difference(),
                    adjusted,
                    adjusted != null && adjusted < Difference.ALPHA));
        }
        return List.copyOf(changes);
    }

    /** Each customer's mean gap over his pairs on the scale. */
    private static Sums gaps(PerceptionSummary summary, Scale scale) {
        long n = 0;
        double sum = 0;
        double squares = 0;
        for (Map.Entry<Cell.Pairs, Moments> cell : summary.all(Cell.Pairs.class).entrySet().stream()
                .filter(cell -> cell.getKey().what() instanceof Cell.Available
                        && cell.getKey().side() == Side.GAP
                        && cell.getKey().scale().equals(scale))
                .sorted(java.util.Comparator.comparingInt(cell -> cell.getKey().items()))
                .toList()) {
            double items = cell.getKey().items();
            n += cell.getValue().n();
            sum += cell.getValue().sum() / items;
            squares += cell.getValue().squares() / (items * items);
        }
        return new Sums(n, sum, squares);
    }

    private static Sums tone(PerceptionSummary summary, Voice voice) {
        Moments all = Moments.NONE;
        for (SentimentClass category : SentimentClass.values()) {
            all = all.plus(summary.get(new Cell.Tone(voice, null, category)));
        }
        return new Sums(all.n(), all.sum() / THOUSAND, all.squares() / (THOUSAND * THOUSAND));
    }
}
