package org.edrak.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.Option;
import org.edrak.pages.views.Pagination;
import org.edrak.pages.views.Progress;
import org.edrak.pages.views.ReportChoices;
import org.edrak.pages.views.ReportView;
import org.edrak.pages.views.ReportWordsView;
import org.edrak.pages.views.StandardsView;
import org.edrak.pages.views.WeightsView;
import org.edrak.perception.CsatFigure;
import org.edrak.perception.DataQuality;
import org.edrak.perception.DriverSentiment;
import org.edrak.perception.Gap;
import org.edrak.perception.GapSection;
import org.edrak.perception.Group;
import org.edrak.perception.HeadlineSection;
import org.edrak.perception.NpsChange;
import org.edrak.perception.NpsFigure;
import org.edrak.perception.PainDepth;
import org.edrak.perception.PainPoint;
import org.edrak.perception.PerceptionReport;
import org.edrak.perception.Quote;
import org.edrak.perception.Recommendation;
import org.edrak.perception.ReportScope;
import org.edrak.perception.ReportSections;
import org.edrak.perception.ReviewSection;
import org.edrak.perception.ScaleChange;
import org.edrak.perception.SentimentClasses;
import org.edrak.perception.SentimentFigure;
import org.edrak.perception.ServiceSection;
import org.edrak.perception.Timeline;
import org.edrak.perception.TrendMonth;
import org.edrak.perception.Voice;
import org.edrak.perception.VoiceSection;
import org.edrak.questionnaires.Driver;
import org.edrak.questionnaires.Scale;
import org.edrak.reviews.Stars;
import org.edrak.standards.Event;
import org.edrak.statistics.EffectSize;
import org.edrak.statistics.Estimate;
import org.edrak.statistics.MeanEstimate.TTest;
import org.edrak.statistics.NetPromoter;
import org.edrak.statistics.NpsCounts;
import org.jspecify.annotations.Nullable;

/** A made-up report with everything in it, and one with nothing. */
final class SampleReport {
    private static final Scale SEVEN = new Scale(1, 7);
    private static final SentimentFigure SILENT =
            new SentimentFigure(0, null, null, new SentimentClasses(0, 0, 0, 0, 0));

    private static final ReportSections NOTHING = new ReportSections(
            new HeadlineSection(
                    null,
                    null,
                    0,
                    null,
                    nps(0, 0, 0),
                    new Recommendation(Recommendation.Action.ASK_MORE, null, null, 97, false, null),
                    List.of()),
            new Timeline(List.of(), List.of()),
            List.of(),
            new ServiceSection(null, null, List.of()),
            List.of(),
            List.of(),
            null,
            new VoiceSection(List.of(), List.of()),
            List.of(),
            null);

    private SampleReport() {}

    static ReportView full(Samples samples) {
        var nps = nps(1_000, 796, 494);
        var before = nps(900, 820, 560);
        var report = new PerceptionReport(
                scope(samples, "0K1"),
                nps,
                new NpsChange(
                        LocalDate.of(2024, 11, 21), LocalDate.of(2025, 11, 20), before, 7.2, 2.6, 11.8, 0.002, true),
                new CsatFigure(new Estimate(0.69, 0.6, 0.77), 74, 107),
                gaps(samples),
                tone(0.18, 1_060),
                drivers(samples),
                painPoints(samples),
                trend(),
                reviews(),
                SampleTalks.section(samples),
                org.edrak.perception.SampleYearReport.of(samples.word()).sections(),
                quality(samples));
        var filter = new Form(
                Map.of("survey", "0K1", "from", samples.locale().equals(Page.FA) ? "۱۴۰۴/۰۸/۳۰" : "2025-11-21"),
                List.of());
        return new ReportView(
                report,
                surveys(samples),
                filter,
                samples.today(),
                new Progress(1_830, 2_315),
                ReportChoices.NONE,
                "",
                List.of());
    }

    static ReportView year(Samples samples) {
        var report = org.edrak.perception.SampleYearReport.of(samples.word());
        return new ReportView(
                report,
                surveys(samples),
                Form.EMPTY,
                samples.today(),
                Progress.NONE,
                ReportChoices.NONE,
                "week",
                List.of(new ReportView.Saved(
                        "0R1", "Month" + samples.word(), "from=2026-01-01&to=2026-01-31", true, true, true)));
    }

    static ReportWordsView words(Samples samples) {
        var said = painPoints(samples).getFirst().quotes().stream()
                .map(quote -> new ReportWordsView.Said(
                        ReportView.quote(quote),
                        quote.voice(),
                        quote.source(),
                        Instant.parse("2026-10-03T09:30:00Z"),
                        quote.score(),
                        quote.stars()))
                .toList();
        return new ReportWordsView(
                said,
                Pagination.of(1, 1, 60),
                "from=2025-11-21&to=2026-11-20",
                "/report?from=2025-11-21",
                LocalDate.of(2025, 11, 21),
                LocalDate.of(2026, 11, 20),
                List.of("aspect" + samples.word()),
                new Form(Map.of("field", "touchpoint" + samples.word(), "tone", "complaint"), List.of()),
                List.of("price", "reputation"));
    }

    static StandardsView standards(Samples samples) {
        return new StandardsView(
                List.of("price", "reputation"),
                2,
                new Form(
                        Map.of(
                                "driver.price.target",
                                "x" + samples.word(),
                                "touchpoint.0.key",
                                "store" + samples.word()),
                        List.of(FieldError.of("driver.price.target", "standards.target.wrong", 0, 100))),
                List.of(new Event("0E1", LocalDate.of(2026, 3, 21), "Nowruz" + samples.word())),
                new Form(
                        Map.of("label", samples.word()),
                        List.of(FieldError.of("label", "standards.event.length", Event.LONGEST_LABEL))));
    }

    static WeightsView weights(Samples samples) {
        return new WeightsView(
                List.of(
                        new WeightsView.Field("@locale", List.of("en", "fa")),
                        new WeightsView.Field("segment", List.of("new", "loyal" + samples.word()))),
                new Form(
                        Map.of("share.0.0", "20", "share.1.0", samples.word()),
                        List.of(FieldError.of("share.0.0", "weights.fault.sum", 90.5))));
    }

    static ReportView empty(Samples samples) {
        var none = nps(0, 0, 0);
        var report = new PerceptionReport(
                scope(samples, null),
                none,
                null,
                new CsatFigure(null, 0, 0),
                new GapSection(null, null, List.of(), List.of(), List.of(), List.of()),
                SILENT,
                List.of(new DriverSentiment("price", SILENT, SILENT)),
                List.of(),
                List.of(month(0, none)),
                new ReviewSection(0, List.of(), SILENT),
                SampleTalks.none(),
                NOTHING,
                new DataQuality(0, new TreeMap<>(), 0, 0, 0, 0, 0, List.of(), List.of(), List.of(), 0, 0));
        return new ReportView(
                report,
                surveys(samples),
                Form.EMPTY,
                samples.today(),
                Progress.NONE,
                ReportChoices.NONE,
                "",
                List.of());
    }

    private static List<Option> surveys(Samples samples) {
        return List.of(new Option("", "—"), new Option("0K1", samples.title()));
    }

    private static ReportScope scope(Samples samples, @Nullable String survey) {
        return new ReportScope(
                "Lotus",
                survey,
                survey == null ? Map.of() : Map.of("fa", samples.title(), "en", samples.title()),
                samples.today().minusDays(364),
                samples.today(),
                "with",
                Instant.parse("2026-11-20T09:30:00Z"));
    }

    private static NpsFigure nps(long promoters, long passives, long detractors) {
        var counts = new NpsCounts(promoters, passives, detractors);
        return new NpsFigure(NetPromoter.estimate(counts), counts, counts.n());
    }

    private static GapSection gaps(Samples samples) {
        return new GapSection(
                gap(6.1, 4.998, true),
                gap(6.1, 5.02, true),
                List.of(
                        new GapSection.DriverGap("support-quality", gap(6.4, 4.61, true)),
                        new GapSection.DriverGap("price", gap(5.9, 4.92, true)),
                        new GapSection.DriverGap("product-quality", gap(6.2, 5.71, true)),
                        new GapSection.DriverGap("brand-positioning", gap(5.1, 5.06, false)),
                        new GapSection.DriverGap("own-driver", gap(4.8, 5.32, true))),
                List.of(new GapSection.ItemGap("q1" + samples.word(), "price", gap(5, 4, true))),
                List.of(new GapSection.DimensionGap("empathy", gap(5, 4, true))),
                List.of(new GapSection.GroupGap(new Group("touchpoint", "t" + samples.word()), gap(5, 4, true))));
    }

    private static Gap gap(double expectation, double perception, boolean real) {
        double gap = perception - expectation;
        return new Gap(
                SEVEN,
                1_207,
                2_400,
                expectation,
                perception,
                gap,
                new TTest(1.1, -3, 0.001, gap - 0.14, gap + 0.14),
                0.001,
                real,
                new EffectSize(-0.5, -0.49));
    }

    private static List<DriverSentiment> drivers(Samples samples) {
        var list = new ArrayList<DriverSentiment>();
        double[] answers = {0.42, -0.38, 0.18, -0.22, 0.31};
        double[] reviews = {0.51, -0.55, 0.05, -0.41, 0.12};
        for (int i = 0; i < 5; i++) {
            list.add(new DriverSentiment(
                    Driver.COMMON.get(i).key(), tone(answers[i], 240), i == 2 ? SILENT : tone(reviews[i], 130)));
        }
        return list;
    }

    private static SentimentFigure tone(double mean, long n) {
        return new SentimentFigure(
                n,
                mean,
                new Estimate(mean, mean - 0.09, mean + 0.09),
                new SentimentClasses(n / 10, n / 5, n / 5, n / 4, n / 4));
    }

    private static List<PainPoint> painPoints(Samples samples) {
        boolean persian = samples.locale().equals(Page.FA);
        String wait = (persian
                        ? "چهل دقیقه منتظر ماندیم و هیچ‌کس عذرخواهی نکرد."
                        : "We waited forty minutes and nobody said sorry.")
                + samples.word();
        String late = (persian
                        ? "قهوه خوب است ولی صف همیشه طولانی است و صندوق کند."
                        : "Good coffee, but the queue is always long and the till is slow.")
                + samples.word();
        String dear = (persian
                        ? "نسبت به پارسال خیلی گران شده و کیفیت همان است."
                        : "Far dearer than last year, for the same quality.")
                + samples.word();
        return List.of(
                new PainPoint(
                        "support-quality",
                        "response-time",
                        412,
                        318,
                        new PainPoint.Cost(288, 0.126, -31, 29.8, -7.6, 0.0001, true),
                        PainDepth.NONE,
                        List.of(
                                said(
                                        samples,
                                        wait,
                                        persian ? "چهل دقیقه منتظر" : "waited forty minutes",
                                        2,
                                        null,
                                        Voice.ANSWER),
                                said(
                                        samples,
                                        late,
                                        persian ? "صف همیشه طولانی" : "the queue is always long",
                                        null,
                                        3,
                                        Voice.REVIEW))),
                new PainPoint(
                        "price",
                        "price-level",
                        301,
                        204,
                        new PainPoint.Cost(180, 0.078, -9, 24.7, -2.6, 0.01, true),
                        PainDepth.NONE,
                        List.of(said(samples, dear, persian ? "خیلی گران" : "Far dearer", 5, null, Voice.ANSWER))),
                new PainPoint(
                        "product-quality",
                        "freshness",
                        58,
                        21,
                        new PainPoint.Cost(12, 0.005, 0, 22.2, -0.1, 0.6, false),
                        PainDepth.NONE,
                        List.of()),
                new PainPoint("reputation", "own-aspect" + samples.word(), 12, 9, null, PainDepth.NONE, List.of()),
                new PainPoint("reputation", "trust", 12, 8, null, PainDepth.NONE, List.of()),
                new PainPoint("reputation", "loyalty", 12, 7, null, PainDepth.NONE, List.of()));
    }

    private static Quote said(
            Samples samples, String text, String part, @Nullable Integer score, @Nullable Integer stars, Voice voice) {
        int from = text.indexOf(part);
        return new Quote(
                "0V1",
                text,
                samples.locale().getLanguage(),
                List.of(new Quote.Highlight(from, from + part.length())),
                -0.7,
                score,
                stars == null ? null : new Stars(stars, 1, 5),
                LocalDate.of(2026, 10, 3),
                voice,
                "shop" + samples.word());
    }

    private static List<TrendMonth> trend() {
        var months = new ArrayList<TrendMonth>();
        long[] promoters = {70, 82, 76, 90, 61, 0, 84, 92, 88, 101, 97, 112};
        for (int i = 0; i < promoters.length; i++) {
            months.add(month(i, promoters[i] == 0 ? nps(0, 0, 0) : nps(promoters[i], 70, 55 - i)));
        }
        return months;
    }

    private static TrendMonth month(int index, NpsFigure nps) {
        LocalDate from = LocalDate.of(2025, 12, 1).plusMonths(index);
        return new TrendMonth(
                from,
                from.plusMonths(1).minusDays(1),
                nps,
                new CsatFigure(new Estimate(0.7, 0.6, 0.8), 70, 100),
                tone(0.2, 40),
                SILENT);
    }

    private static ReviewSection reviews() {
        return new ReviewSection(
                2_315,
                List.of(new ReviewSection.StarCounts(
                        new Scale(1, 5), 2_301, 3.87, 1, List.of(210L, 190L, 301L, 600L, 1_000L))),
                new SentimentFigure(
                        1_830, 0.24, new Estimate(0.24, 0.2, 0.28), new SentimentClasses(180, 290, 330, 520, 510)));
    }

    private static DataQuality quality(Samples samples) {
        var channels = new TreeMap<>(Map.of("link", 1_900L, "file", 390L));
        var leftOut = new ArrayList<DataQuality.LeftOut>();
        for (var reason : DataQuality.Reason.values()) {
            leftOut.add(new DataQuality.LeftOut(reason, 40 + reason.ordinal()));
        }
        return new DataQuality(
                2_290,
                channels,
                2_315,
                3_412,
                2_890,
                485,
                37,
                leftOut,
                List.of(new ScaleChange("1", samples.word(), Map.of("en", "t"), 2, new Scale(1, 5), new Scale(1, 7))),
                List.of("corenlp-4.5.10+fa-1" + samples.word()),
                148,
                61);
    }
}
