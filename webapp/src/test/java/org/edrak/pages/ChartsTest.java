package org.edrak.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.edrak.bodies.Json;
import org.edrak.pages.charts.Chart;
import org.edrak.pages.charts.DriverRows;
import org.edrak.pages.charts.Field;
import org.edrak.pages.charts.Row;
import org.edrak.pages.charts.Rows;
import org.edrak.pages.charts.ScoreRows;
import org.edrak.pages.charts.Trend;
import org.edrak.pages.views.ReportParts;
import org.edrak.pages.views.ReportView;
import org.edrak.perception.CsatFigure;
import org.edrak.perception.Gap;
import org.edrak.perception.GapSection.DriverGap;
import org.edrak.perception.NpsFigure;
import org.edrak.perception.ReportSections;
import org.edrak.perception.Timeline;
import org.edrak.questionnaires.Scale;
import org.edrak.standards.Event;
import org.edrak.statistics.Estimate;
import org.edrak.statistics.NpsCounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartsTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 3, 21);
    private static final Scale SEVEN = new Scale(1, 7);

    @Test
    void breaksTheLineWhereNobodyAnswered() {
        Trend trend = trend(Page.EN, new Estimate(40, 31, 49), null, new Estimate(10, 4, 16));
        assertThat(trend.steps()).extracting(Trend.Step::value).containsExactly(40.0, null, 10.0);
        JsonNode silent = Json.tree(trend.json()).path("steps").get(1);
        assertThat(silent.path("value").isNull()).isTrue();
        assertThat(silent.path("low").isNull()).isTrue();
        assertThat(trend.limits()).isNull();
    }

    @Test
    void countsTheReadersMonths() {
        Trend trend = trend(Page.FA, new Estimate(40, 31, 49), new Estimate(40, 31, 49));
        assertThat(trend.steps()).extracting(Trend.Step::tick).containsExactly("فروردین", "اردیبهشت");
        assertThat(trend.steps()).extracting(Trend.Step::year).containsOnly("۱۴۰۵");
        assertThat(trend.events()).containsExactly(new Trend.Happening(1, "۱"));
        assertThat(trend.steps().getFirst().tip())
                .containsExactly(
                        "۱ فروردین ۱۴۰۵ تا ۳۱ فروردین ۱۴۰۵",
                        "\u200e+۴۰٫۰ از ۲۰ پاسخ",
                        "حدود ۹۵٪ از \u200e+۳۱٫۰ تا \u200e+۴۹٫۰");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void writesAllInTheReadersDigits(String language) {
        String others = language.equals("fa") ? "[0-9]" : "[۰-۹]";
        assertThat(all(Locale.of(language)).map(ChartsTest::words))
                .hasSizeGreaterThan(9)
                .allSatisfy(words -> assertThat(words).isNotEmpty().doesNotContainPattern(others));
    }

    @Test
    void leadsFromEveryMarkToItsWords() {
        assertThat(all(Page.EN).map(chart -> Json.tree(chart.json()).findValuesAsText("link")))
                .allSatisfy(links -> assertThat(links)
                        .isNotEmpty()
                        .allSatisfy(link -> assertThat(link)
                                .matches(any -> any.equals("null") || any.startsWith("/report/words?"))));
        assertThat(rows(Page.EN)
                        .tones(view(Page.EN).report().drivers())
                        .rows()
                        .getFirst()
                        .marks())
                .extracting(mark -> Objects.requireNonNull(mark).link())
                .first()
                .asString()
                .startsWith("/report/words?")
                .contains("&driver=product-quality")
                .endsWith("&voice=answer");
    }

    @Test
    void tellsFigureLimitsAndNumberOfAGroup() {
        var section = sections(Page.EN).groups().getFirst();
        Row row = new ScoreRows(parts(Page.EN), parts(Page.EN).page())
                .groups(section)
                .rows()
                .getFirst();
        assertThat(row.marks().getFirst()).satisfies(mark -> {
            assertThat(mark.low()).isLessThan(mark.value());
            assertThat(mark.high()).isGreaterThan(mark.value());
        });
        assertThat(row.tip().get(1)).matches("[+−][0-9.]+ from [0-9,]+ answers");
        assertThat(row.tip().get(2)).matches("95% limits [+−]?[0-9.]+ to [+−]?[0-9.]+");
    }

    @Test
    void drawsGapsOfOtherScalesOnTheScaleOfTheFirst() {
        Rows rows = rows(Page.EN)
                .gaps(List.of(
                        new DriverGap("price", gap(SEVEN, 6, 4)),
                        new DriverGap("trust", gap(new Scale(0, 10), 10, 5))));
        assertThat(rows.low()).isEqualTo(1);
        assertThat(rows.high()).isEqualTo(7);
        assertThat(rows.ticks())
                .as("numbers of one scale would lie about the other")
                .isEmpty();
        assertThat(rows.rows().getLast().marks().getFirst().value()).isEqualTo(7, offset(1e-9));
        assertThat(rows.rows().getLast().marks().getLast().value()).isEqualTo(4, offset(1e-9));
        assertThat(rows(Page.EN)
                        .gaps(List.of(new DriverGap("price", gap(SEVEN, 6, 4))))
                        .ticks())
                .isNull();
    }

    @Test
    void keepsTheRoomOfEachChart() {
        Rows one = rows(Page.EN).lost(sections(Page.EN).pointsLost());
        String html = Templates.html(parts(Page.EN).page(), view(Page.EN));
        assertThat(html).contains("<svg width=\"100%\" height=\"" + one.height() + "\" aria-hidden=\"true\">");
        assertThat(one.height()).isGreaterThan(one.rows().size() * 40);
    }

    private static Stream<Chart> all(Locale locale) {
        ReportView view = view(locale);
        ReportParts parts = parts(locale);
        var report = view.report();
        var scores = new ScoreRows(parts, parts.page());
        var drivers = rows(locale);
        var key = sections(locale).keyDrivers().getFirst();
        return Stream.concat(
                Stream.of(
                        scores.score(
                                report.nps(),
                                Objects.requireNonNull(report.nps().estimate())),
                        scores.stars(report.reviews().stars().getFirst()),
                        drivers.gaps(report.gaps().drivers().subList(0, 4)),
                        drivers.tones(report.drivers()),
                        drivers.drivers(key),
                        drivers.lost(sections(locale).pointsLost()),
                        Field.of(
                                parts,
                                key,
                                Objects.requireNonNull(key.importance()),
                                Objects.requireNonNull(key.performance())),
                        Trend.of(
                                parts,
                                Objects.requireNonNull(parts.series()),
                                sections(locale).timeline().events())),
                sections(locale).groups().stream().map(scores::groups));
    }

    /** What people read of a chart. */
    private static String words(Chart chart) {
        JsonNode json = Json.tree(chart.json());
        return Stream.of("name", "shown", "tick", "year", "number", "axis")
                        .flatMap(field -> json.findValuesAsText(field).stream())
                        .toList()
                + Stream.of("tip", "ticks", "corners")
                        .flatMap(field -> json.findValues(field).stream())
                        .map(JsonNode::toString)
                        .toList()
                        .toString()
                        .replace("CSAT", "");
    }

    private static Trend trend(Locale locale, @Nullable Estimate... scores) {
        ReportParts parts = parts(locale);
        var points = new java.util.ArrayList<Timeline.Point>();
        LocalDate from = NEW_YEAR;
        for (Estimate score : scores) {
            var nps = new NpsFigure(
                    score, new NpsCounts(score == null ? 0 : 12, 0, score == null ? 0 : 8), score == null ? 0 : 20);
            points.add(new Timeline.Point(from, from.plusDays(30), nps, new CsatFigure(null, 0, 0), null, null));
            from = from.plusDays(31);
        }
        var series = new Timeline.Series(Timeline.Step.JALALI_MONTH, points, null, null, null);
        return Trend.of(
                parts,
                series,
                List.of(
                        new Event("0E1", NEW_YEAR.plusDays(31), "Tax"),
                        new Event("0E2", NEW_YEAR.minusYears(1), "Before")));
    }

    private static Gap gap(Scale scale, double expectation, double perception) {
        return new Gap(scale, 20, 20, expectation, perception, perception - expectation, null, null, false, null);
    }

    private static DriverRows rows(Locale locale) {
        return new DriverRows(parts(locale), parts(locale).page());
    }

    private static ReportSections sections(Locale locale) {
        return view(locale).report().sections();
    }

    private static ReportParts parts(Locale locale) {
        var samples = Samples.friendly(locale);
        return new ReportParts(view(locale), samples.page(view(locale), Theme.AUTO));
    }

    private static ReportView view(Locale locale) {
        return (ReportView) Samples.friendly(locale).view("report");
    }
}
