package org.edrak.perception;

import static org.edrak.perception.Thousandths.polarity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.edrak.analysis.SentimentClass;
import org.edrak.questionnaires.Driver;
import org.edrak.statistics.Estimate;
import org.edrak.statistics.MeanEstimate;
import org.edrak.statistics.MeanEstimate.TTest;
import org.jspecify.annotations.Nullable;

/** Sentiment from a summary. */
final class ToneFigures {
    private static final Comparator<Driver> USUAL_ORDER =
            Comparator.comparingInt(ToneFigures::place).thenComparing(Comparator.naturalOrder());

    private ToneFigures() {}

    /** The common drivers, spoken of or not, and the workspace's own that are spoken of. */
    static List<DriverSentiment> perDriver(PerceptionSummary summary) {
        Stream<Driver> spokenOf = summary.all(Cell.Tone.class).keySet().stream()
                .map(Cell.Tone::driver)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        return Stream.concat(Driver.COMMON.stream(), spokenOf)
                .distinct()
                .sorted(USUAL_ORDER)
                .map(driver -> new DriverSentiment(
                        driver.key(), of(summary, Voice.ANSWER, driver), of(summary, Voice.REVIEW, driver)))
                .toList();
    }

    /** The tone of a voice on a driver, or on anything where it is null. */
    static SentimentFigure of(PerceptionSummary summary, Voice voice, @Nullable Driver driver) {
        Function<SentimentClass, Moments> of = category -> summary.get(new Cell.Tone(voice, driver, category));
        Moments all = Arrays.stream(SentimentClass.values()).map(of).reduce(Moments.NONE, Moments::plus);
        MeanEstimate mean = MeanEstimate.of(all.n(), (double) all.sum(), (double) all.squares());
        return new SentimentFigure(
                all.n(),
                mean == null ? null : polarity(mean.mean()),
                mean == null ? null : interval(mean),
                classes(category -> of.apply(category).n()));
    }

    private static SentimentClasses classes(ToLongFunction<SentimentClass> n) {
        return new SentimentClasses(
                n.applyAsLong(SentimentClass.VERY_NEGATIVE),
                n.applyAsLong(SentimentClass.NEGATIVE),
                n.applyAsLong(SentimentClass.NEUTRAL),
                n.applyAsLong(SentimentClass.POSITIVE),
                n.applyAsLong(SentimentClass.VERY_POSITIVE));
    }

    private static @Nullable Estimate interval(MeanEstimate mean) {
        TTest test = mean.test();
        return test == null
                ? null
                : new Estimate(
                        polarity(mean.mean()), Math.max(-1, polarity(test.low())), Math.min(1, polarity(test.high())));
    }

    private static int place(Driver driver) {
        int common = Driver.COMMON.indexOf(driver);
        return common < 0 ? Driver.COMMON.size() : common;
    }
}
