package org.edrak.perception;

import java.util.HashMap;
import java.util.Map;
import org.edrak.analysis.SentimentClass;
import org.edrak.statistics.gaps.KanoCategory;
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

    /**
     * What a cell is a part of, such as the sentiment of a driver; null for what is counted or reckoned with and tells nothing of anybody, and for
     * groups and days: their own figures leave out those of few, and what these could be told from.
     */
    private static @Nullable Object figure(Cell cell) {
        return switch (cell) {
            case Cell.Nps nps -> Cell.Nps.class;
            case Cell.Enps enps -> Cell.Enps.class;
            case Cell.Worth worth -> Cell.Worth.class;
            case Cell.FirstReply reply -> Cell.FirstReply.class;
            case Cell.Solved solved -> Cell.Solved.class;
            case Cell.Csat csat -> new Cell.Csat(csat.scale(), 0);
            case Cell.Ces ces -> new Cell.Ces(ces.scale(), 0);
            case Cell.Stars stars -> new Cell.Stars(stars.scale(), 0);
            case Cell.Tone tone -> new Cell.Tone(tone.voice(), tone.driver(), SentimentClass.NEUTRAL);
            case Cell.Mentions mentions -> new Cell.Mentions(mentions.theme(), mentions.complaint(), null);
            case Cell.Pairs pairs -> new Cell.Pairs(pairs.what(), pairs.side(), pairs.scale(), 0);
            case Cell.Kano kano -> new Cell.Kano(kano.question(), KanoCategory.INDIFFERENT);
            case Cell.Importance cells -> cells;
            case Cell.Weighted cells -> cells;
            case Cell.ThemeWorth cells -> cells;
            case Cell.SourceStars cells -> cells;
            case Cell.SourceTone cells -> cells;
            case Cell.Responses counted -> null;
            case Cell.CsatResponses counted -> null;
            case Cell.Reviews counted -> null;
            case Cell.Copies counted -> null;
            case Cell.Campaigns counted -> null;
            case Cell.Conversations counted -> null;
            case Cell.FirstReplyOn counted -> null;
            case Cell.Unanswered counted -> null;
            case Cell.AgentTurns counted -> null;
            case Cell.Verbatims counted -> null;
            case Cell.AskedPairs counted -> null;
            case Cell.Together reckoned -> null;
            case Cell.Product reckoned -> null;
            case Cell.InGroup counted -> null;
            case Cell.OnDay counted -> null;
        };
    }
}
