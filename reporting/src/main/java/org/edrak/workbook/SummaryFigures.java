package org.edrak.workbook;

import org.edrak.perception.Gap;
import org.edrak.perception.NpsChange;
import org.edrak.perception.NpsFigure;
import org.edrak.perception.PerceptionReport;
import org.edrak.perception.ReviewSection.StarCounts;
import org.edrak.perception.SentimentClasses;
import org.edrak.perception.SentimentFigure;
import org.edrak.perception.WeightedFigure;
import org.edrak.statistics.Estimate;
import org.edrak.statistics.MeanEstimate.TTest;
import org.jspecify.annotations.Nullable;

/** The headline figures, each with its limits, its n and what it says in a sentence. */
final class SummaryFigures {
    private final Page page;
    private final Texts texts;

    SummaryFigures(Page page) {
        this.page = page;
        this.texts = page.texts();
    }

    void each(PerceptionReport report) {
        nps(report.nps());
        if (report.change() != null) {
            change(report.change(), report.nps().n());
        }
        weighted(report.sections().weighted());
        csat(report);
        gap(report.gaps().overall());
        tone("figure.toneAnswers", report.answers());
        tone("figure.toneReviews", report.reviews().sentiment());
        report.reviews().stars().stream().limit(1).forEach(this::stars);
    }

    private void nps(NpsFigure nps) {
        Estimate estimate = nps.estimate();
        double n = nps.n();
        String meaning = estimate == null
                ? texts.of("meaning.none")
                : texts.of(
                        "meaning.nps",
                        nps.n(),
                        nps.counts().promoters(),
                        nps.counts().promoters() / n,
                        nps.counts().detractors(),
                        nps.counts().detractors() / n);
        figure("figure.nps", Look.HEADLINE, Look.ONE_DECIMAL, estimate, nps.n(), meaning);
    }

    private void change(NpsChange change, long n) {
        String key = change.real() ? "meaning.change.real" : "meaning.change.noise";
        page.line()
                .cell(Look.LABEL, texts.of("figure.change"))
                .number(Look.SIGNED, change.points())
                .number(Look.SIGNED, change.low())
                .number(Look.SIGNED, change.high())
                .count(n + change.previous().n())
                .cell(Look.TEXT, texts.of(key, texts.day(change.from()), texts.day(change.to())));
    }

    private void weighted(@Nullable WeightedFigure weighted) {
        if (weighted != null && weighted.nps() != null && weighted.designEffect() != null) {
            String meaning = texts.of(
                    "meaning.weighted",
                    weighted.designEffect().factor(),
                    weighted.designEffect().effectiveN());
            figure("figure.weighted", Look.HEADLINE, Look.ONE_DECIMAL, weighted.nps(), weighted.n(), meaning);
        }
    }

    private void csat(PerceptionReport report) {
        long n = report.csat().n();
        String meaning = n == 0
                ? texts.of("meaning.none")
                : texts.of("meaning.csat", report.csat().satisfied(), n);
        figure("figure.csat", Look.HEADLINE_PERCENT, Look.PERCENT, report.csat().share(), n, meaning);
    }

    private void gap(@Nullable Gap gap) {
        if (gap == null) {
            figure("figure.gap", Look.HEADLINE_TWO_DECIMALS, Look.TWO_DECIMALS, null, 0, texts.of("meaning.none"));
            return;
        }
        TTest test = gap.test();
        String key = !gap.real() ? "noise" : gap.gap() < 0 ? "below" : "above";
        page.line()
                .cell(Look.LABEL, texts.of("figure.gap"))
                .number(Look.HEADLINE_TWO_DECIMALS, gap.gap())
                .number(Look.TWO_DECIMALS, test == null ? null : test.low())
                .number(Look.TWO_DECIMALS, test == null ? null : test.high())
                .count(gap.n())
                .cell(
                        Look.TEXT,
                        texts.of(
                                "meaning.gap." + key,
                                gap.scale().min(),
                                gap.scale().max(),
                                gap.expectation(),
                                gap.perception()));
    }

    private void tone(String key, SentimentFigure tone) {
        SentimentClasses classes = tone.classes();
        double negative = (double) (classes.negative() + classes.veryNegative()) / tone.n();
        page.line()
                .cell(Look.LABEL, texts.of(key))
                .number(Look.HEADLINE_TWO_DECIMALS, tone.mean())
                .number(
                        Look.TWO_DECIMALS,
                        tone.interval() == null ? null : tone.interval().low())
                .number(
                        Look.TWO_DECIMALS,
                        tone.interval() == null ? null : tone.interval().high())
                .count(tone.n())
                .cell(Look.TEXT, tone.n() == 0 ? texts.of("meaning.none") : texts.of("meaning.tone", negative));
    }

    private void stars(StarCounts stars) {
        page.line()
                .cell(Look.LABEL, texts.of("figure.stars"))
                .number(Look.HEADLINE_TWO_DECIMALS, stars.mean())
                .number(Look.TWO_DECIMALS, null)
                .number(Look.TWO_DECIMALS, null)
                .count(stars.n())
                .cell(
                        Look.TEXT,
                        texts.of(
                                "meaning.stars",
                                stars.n(),
                                stars.scale().min(),
                                stars.scale().max()));
    }

    private void figure(String key, Look headline, Look limits, @Nullable Estimate estimate, long n, String meaning) {
        page.line()
                .cell(Look.LABEL, texts.of(key))
                .number(headline, estimate == null ? null : estimate.value())
                .number(limits, estimate == null ? null : estimate.low())
                .number(limits, estimate == null ? null : estimate.high())
                .count(n)
                .cell(Look.TEXT, meaning);
    }
}
