package org.edrak.pages.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edrak.pages.Page;
import org.edrak.pages.charts.Rows.Form;
import org.edrak.pages.views.ReportParts;
import org.edrak.perception.DriverPoints;
import org.edrak.perception.DriverSentiment;
import org.edrak.perception.Gap;
import org.edrak.perception.GapSection.DriverGap;
import org.edrak.perception.KeyDriverSection;
import org.edrak.perception.KeyDriverSection.KeyDriver;
import org.edrak.perception.SentimentFigure;
import org.edrak.questionnaires.Scale;
import org.edrak.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/** What is told of each driver as charts: its gap, its tone, its part of the score. */
public record DriverRows(ReportParts parts, Page page) {
    /** What customers expected and what they got; gaps of other scales are drawn on the scale of the first. */
    public Rows gaps(List<DriverGap> gaps) {
        Scale scale = gaps.getFirst().gap().scale();
        boolean same = gaps.stream().allMatch(gap -> gap.gap().scale().equals(scale));
        return new Rows(
                Form.SPANS,
                (double) scale.min(),
                (double) scale.max(),
                same ? null : List.of(),
                gaps.stream().map(gap -> row(gap, scale)).toList());
    }

    private Row row(DriverGap driver, Scale scale) {
        Gap gap = driver.gap();
        String tone = gap.real() ? Mark.tone(gap.gap()) : "";
        String name = page.name("driver", driver.driver());
        var tip = new ArrayList<>(List.of(
                name,
                page.t("report.gaps.says", page.decimal(gap.expectation(), 2), page.decimal(gap.perception(), 2)),
                page.t("gap") + " " + page.signed(gap.gap(), 2)));
        if (gap.test() != null) {
            tip.add(parts.limits(gap.test().low(), gap.test().high(), 2));
        }
        tip.add(page.t("report.n", gap.n()));
        return new Row(
                name,
                page.signed(gap.gap(), 2),
                tone,
                List.of(
                        new Mark(on(scale, gap, gap.expectation()), null, null, "accent", true, null),
                        Mark.of(on(scale, gap, gap.perception()), "brand")),
                tip,
                parts.wordsOn(driver.driver(), "", ""));
    }

    private static double on(Scale scale, Gap gap, double value) {
        double share =
                (value - gap.scale().min()) / (gap.scale().max() - gap.scale().min());
        return scale.min() + share * (scale.max() - scale.min());
    }

    /** How answers and reviews speak of drivers. */
    public Rows tones(List<DriverSentiment> drivers) {
        return new Rows(
                Form.BARS,
                -1.0,
                1.0,
                List.of(page.t("report.tones.low"), page.number(0), page.t("report.tones.high")),
                drivers.stream().map(this::row).toList());
    }

    private Row row(DriverSentiment driver) {
        String name = page.name("driver", driver.driver());
        String words = parts.wordsOn(driver.driver(), "", "");
        var tip = new ArrayList<>(List.of(name));
        tip.addAll(says(page.t("report.answers"), driver.answers()));
        tip.addAll(says(page.t("nav.reviews"), driver.reviews()));
        return new Row(
                name,
                "",
                "",
                Arrays.asList(
                        mark(driver.answers(), "brand", words + "&voice=answer"),
                        mark(driver.reviews(), "accent", words + "&voice=review")),
                tip,
                words);
    }

    private List<String> says(String voice, SentimentFigure figure) {
        if (figure.mean() == null) {
            return List.of();
        }
        String says = page.t("report.tones.says", voice, page.signed(figure.mean(), 2), figure.n());
        return figure.interval() == null
                ? List.of(says)
                : List.of(
                        says,
                        parts.limits(figure.interval().low(), figure.interval().high(), 2));
    }

    private static @Nullable Mark mark(SentimentFigure figure, String tone, String link) {
        if (figure.mean() == null) {
            return null;
        }
        Estimate limits = figure.interval();
        return new Mark(
                figure.mean(),
                limits == null ? null : limits.low(),
                limits == null ? null : limits.high(),
                tone,
                false,
                link);
    }

    /** What part of the score's differences each driver explains. */
    public Rows drivers(KeyDriverSection section) {
        double all = section.rSquared() == null || section.rSquared() == 0 ? 1 : section.rSquared();
        return Rows.bars(
                section.drivers().stream().map(driver -> row(driver, all)).toList());
    }

    private Row row(KeyDriver driver, double all) {
        double share = driver.weight() == null ? 0 : driver.weight().share() / all;
        String name = page.name("driver", driver.driver());
        String place = parts.place(driver);
        var tip = new ArrayList<>(List.of(name, page.t("report.drivers.share") + " " + page.percent(share)));
        if (!place.isEmpty()) {
            tip.add(place);
        }
        return new Row(
                name,
                place.isEmpty() ? page.percent(share) : page.percent(share) + " · " + place,
                "",
                List.of(Mark.of(share, "brand")),
                tip,
                parts.wordsOn(driver.driver(), "", ""));
    }

    /** What lacks to a full score, by driver. */
    public Rows lost(List<DriverPoints> drivers) {
        return Rows.bars(drivers.stream()
                .map(driver -> new Row(
                        page.name("driver", driver.driver()),
                        page.decimal(driver.points(), 1),
                        "",
                        List.of(Mark.of(driver.points(), "bad")),
                        List.of(
                                page.name("driver", driver.driver()),
                                page.t("report.lost.says", page.decimal(driver.points(), 1))),
                        parts.wordsOn(driver.driver(), "", "complaint")))
                .toList());
    }
}
