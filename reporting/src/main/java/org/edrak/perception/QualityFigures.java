package org.edrak.perception;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.edrak.perception.DataQuality.LeftOut;
import org.edrak.perception.DataQuality.Reason;
import org.edrak.perception.Reading.Progress;

/** What a summary counts and what its figures leave out. */
final class QualityFigures {
    private QualityFigures() {}

    static DataQuality of(ReportBasis basis) {
        PerceptionSummary summary = basis.summary();
        SortedMap<String, Long> byChannel = new TreeMap<>();
        summary.all(Cell.Responses.class).forEach((cell, moments) -> byChannel.put(cell.channel(), moments.n()));
        return new DataQuality(
                summary.count(Cell.Responses.class),
                byChannel,
                summary.count(Cell.Reviews.class),
                summary.count(Cell.Verbatims.class),
                verbatims(summary, Progress.SCORED),
                verbatims(summary, Progress.WAITING),
                verbatims(summary, Progress.UNSUPPORTED),
                leftOut(summary),
                List.copyOf(basis.scaleChanges()),
                List.copyOf(basis.models()),
                summary.count(Cell.Copies.class),
                summary.count(Cell.Campaigns.class));
    }

    private static List<LeftOut> leftOut(PerceptionSummary summary) {
        return Stream.of(
                        unanswered(summary, Reason.NO_NPS, summary.npsCounts().n()),
                        unanswered(summary, Reason.NO_CSAT, summary.count(Cell.CsatResponses.class)),
                        new LeftOut(Reason.NO_PAIRS, GapFigures.unanswered(summary)),
                        new LeftOut(Reason.INCOMPLETE_PAIRS, GapFigures.incomplete(summary)),
                        new LeftOut(Reason.OTHER_SCALE, GapFigures.onOtherScales(summary)),
                        new LeftOut(Reason.UNSUPPORTED_LANGUAGE, verbatims(summary, Progress.UNSUPPORTED)),
                        new LeftOut(Reason.NOT_YET_SCORED, verbatims(summary, Progress.WAITING)))
                .filter(leftOut -> leftOut.count() > 0)
                .toList();
    }

    /** A figure that nobody answered is not asked at all: then nothing is left out of it. */
    private static LeftOut unanswered(PerceptionSummary summary, Reason reason, long answered) {
        return new LeftOut(reason, answered == 0 ? 0 : summary.count(Cell.Responses.class) - answered);
    }

    private static long verbatims(PerceptionSummary summary, Progress progress) {
        return summary.all(Cell.Verbatims.class).entrySet().stream()
                .filter(cell -> cell.getKey().progress() == progress)
                .map(Map.Entry::getValue)
                .mapToLong(Moments::n)
                .sum();
    }
}
