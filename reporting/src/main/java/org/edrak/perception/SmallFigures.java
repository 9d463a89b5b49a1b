package org.edrak.perception;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes from a summary the figures behind which fewer people stand than may be shown. */
final class SmallFigures {
    private SmallFigures() {}

    /** The summary without figures of 1 to k − 1 people. */
    static PerceptionSummary without(PerceptionSummary summary, long k) {
        Map<Object, Long> people = new HashMap<>();
        summary.each((cell, moments) -> {
            Object figure = figure(cell);
            if (figure != null) {
                people.merge(figure, moments.n(), Long::sum);
            }
        });
        PerceptionSummary.Fold kept = new PerceptionSummary.Fold();
        summary.each((cell, moments) -> {
            Object figure = figure(cell);
            if (figure == null || people.getOrDefault(figure, 0L) >= k) {
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
        return cell instanceof Cell.Pairs pairs ? new Cell.Pairs(pairs.what(), pairs.side(), pairs.scale(), 0) : null;
    }
}
