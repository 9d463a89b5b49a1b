package org.edrak.perception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.edrak.perception.VoiceSection.Compared;
import org.edrak.perception.VoiceSection.SourceFigure;
import org.edrak.questionnaires.Scale;
import org.edrak.statistics.Estimate;
import org.edrak.statistics.segments.RandomEffects;
import org.edrak.statistics.segments.RandomEffects.Source;
import org.jspecify.annotations.Nullable;

/** Surveys against reviews from a summary. */
final class VoiceFigures {
    private static final double FIVE = 5;
    private static final double HUNDREDTHS = 100;
    /** Half the width of a 95 % interval in standard errors. */
    private static final double REACH = 1.959963984540054;

    private VoiceFigures() {}

    static VoiceSection of(PerceptionSummary summary) {
        List<Compared> drivers = ToneFigures.perDriver(summary).stream()
                .filter(driver -> driver.answers().n() > 0 && driver.reviews().n() > 0)
                .map(VoiceFigures::compared)
                .toList();
        List<SourceFigure> sources = new ArrayList<>();
        summary.all(Cell.Reviews.class)
                .forEach((cell, moments) -> sources.add(source(summary, cell.source(), moments.n())));
        sources.sort(Comparator.comparingLong(SourceFigure::n).reversed().thenComparing(SourceFigure::source));
        return new VoiceSection(drivers, List.copyOf(sources));
    }

    private static Compared compared(DriverSentiment driver) {
        Source answers = source(driver.answers());
        Source reviews = source(driver.reviews());
        RandomEffects pooled = answers == null || reviews == null ? null : RandomEffects.of(List.of(answers, reviews));
        return new Compared(
                driver.driver(), driver.answers(), driver.reviews(), pooled, pooled != null && pooled.agree());
    }

    private static @Nullable Source source(SentimentFigure figure) {
        Estimate interval = figure.interval();
        double standardError = interval == null ? 0 : (interval.high() - interval.low()) / 2 / REACH;
        return interval == null || standardError <= 0 ? null : new Source(interval.value(), standardError);
    }

    private static SourceFigure source(PerceptionSummary summary, String source, long n) {
        double sum = 0;
        long rated = 0;
        for (Map.Entry<Cell.SourceStars, Moments> cell :
                summary.all(Cell.SourceStars.class).entrySet()) {
            if (cell.getKey().source().equals(source)) {
                Scale scale = cell.getKey().scale();
                sum += FIVE * cell.getValue().sum() / HUNDREDTHS / scale.max();
                rated += cell.getValue().n();
            }
        }
        return new SourceFigure(
                source,
                n,
                rated == 0 ? null : (Double) (sum / rated),
                TimelineFigures.tone(summary.get(new Cell.SourceTone(source))));
    }
}
