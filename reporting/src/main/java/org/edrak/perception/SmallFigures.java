package org.edrak.perception;

import java.util.HashMap;
import java.util.Map;
import org.edrak.statistics.gaps.KanoCategory;
import org.jspecify.annotations.Nullable;

/** Takes from a summary the figures behind which fewer people stand than may be shown. */
final class SmallFigures {
    private SmallFigures() {}

    /** The summary without figures of 1 to k − 1 people and without days, of which months tell instead. */
    static PerceptionSummary without(PerceptionSummary summary, long k) {
        Map<Object, Long> people = new HashMap<>();
        summary.each((cell, moments) -> {
            Object figure = figure(cell);
            if (figure != null && tellsPeople(cell)) {
                people.merge(figure, moments.n(), Long::sum);
            }
        });
        PerceptionSummary.Fold kept = new PerceptionSummary.Fold();
        summary.each((cell, moments) -> {
            Object figure = figure(cell);
            boolean ofDay = cell instanceof Cell.OnDay;
            if (!ofDay && (figure == null || people.getOrDefault(figure, 0L) >= k)) {
                kept.add(cell, moments);
            }
        });
        return kept.summary();
    }

    /** What a cell is a part of, such as the sentiment of a driver; null for what concerns all. */
    private static @Nullable Object figure(Cell cell) {
        if (cell instanceof Cell.Tone tone && tone.driver() != null) {
            return new Cell.Tone(tone.voice(), tone.driver(), org.edrak.analysis.SentimentClass.NEUTRAL);
        }
        if (cell instanceof Cell.Mentions mentions) {
            return mentions.theme();
        }
        if (cell instanceof Cell.Csat csat) {
            return csat.scale();
        }
        if (cell instanceof Cell.Pairs pairs) {
            return new Cell.Pairs(pairs.what(), pairs.side(), pairs.scale(), 0);
        }
        return deeperFigure(cell);
    }

    private static @Nullable Object deeperFigure(Cell cell) {
        if (cell instanceof Cell.Kano kano) {
            return new Cell.Kano(kano.question(), KanoCategory.INDIFFERENT);
        }
        if (cell instanceof Cell.InGroup in) {
            return in.group();
        }
        if (cell instanceof Cell.Worth) {
            return Cell.Worth.class;
        }
        return cell instanceof Cell.Together
                        || cell instanceof Cell.Product
                        || cell instanceof Cell.Importance
                        || cell instanceof Cell.Weighted
                        || cell instanceof Cell.ThemeWorth
                ? cell
                : null;
    }

    /** Whether each that a cell counts is one of those who stand behind its figure; a group is told by its responses. */
    private static boolean tellsPeople(Cell cell) {
        return !(cell instanceof Cell.InGroup in) || in.measure() == Cell.Measure.RESPONSES;
    }
}
