package org.edrak.pages.views;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.edrak.pages.Page;
import org.edrak.perception.PerceptionReport;
import org.edrak.perception.ReportScope;
import org.jspecify.annotations.Nullable;

/**
 * The perception report. The address names survey, period, filters, what to compare with and the step of time; each may be
 * left out.
 *
 * @param surveys that the filter offers
 * @param filter the values of the filter as they stand in the address, with what is wrong with them
 * @param today in the workspace's zone
 * @param choices what the filter offers besides the period
 * @param by the step of time that was asked for: {@code day}, {@code week}, {@code month} or anything else for the usual one
 * @param saved reports that the reader comes back to
 */
public record ReportView(
        PerceptionReport report,
        List<Option> surveys,
        Form filter,
        LocalDate today,
        Progress scoring,
        ReportChoices choices,
        String by,
        List<Saved> saved)
        implements View {
    private static final double POLAR = 0.2;

    /**
     * A saved report.
     *
     * @param mine whether the reader saved it
     * @param mailed whether the reader gets it each Monday
     */
    public record Saved(String id, String name, String query, boolean shared, boolean mine, boolean mailed) {}

    /** A period that one press chooses, by the number of its days. */
    public record Preset(int days, LocalDate from, LocalDate to, boolean chosen) {}

    /** Whether nothing was said in the period. */
    public boolean empty() {
        return report.quality().responses() == 0
                && report.quality().reviews() == 0
                && report.conversations().n() == 0
                && report.scope().withheld() == null;
    }

    /** The filter as the form shows it: what was typed where that is wrong, else what the report speaks of. */
    public Form shown(Page page) {
        if (!filter.errors().isEmpty()) {
            return filter;
        }
        String survey = report.scope().surveyId();
        Map<String, String> values = new HashMap<>(report.scope().filter());
        values.put("flagged", report.scope().flagged());
        values.put("survey", survey == null ? "" : survey);
        values.put("from", page.dayField(report.scope().askedFrom()));
        values.put("to", page.dayField(report.scope().askedTo()));
        values.put("compare", report.scope().compare());
        return new Form(values, filter.errors());
    }

    /** Whether the report counts less than its whole survey, or compares with something unusual. */
    public boolean narrowed() {
        return !report.scope().filter().isEmpty()
                || !report.scope().compare().isEmpty()
                || !filter.errors().isEmpty();
    }

    /** Whether days at the edges are left out, since they tell of few people. */
    public boolean isCut() {
        ReportScope scope = report.scope();
        return scope.withheld() == null
                && !(scope.from().equals(scope.askedFrom()) && scope.to().equals(scope.askedTo()));
    }

    /** The last month, quarter and year. */
    public List<Preset> presets() {
        var presets = new ArrayList<Preset>();
        for (int days : new int[] {30, 90, 365}) {
            LocalDate from = today.minusDays(days - 1L);
            boolean chosen = from.equals(report.scope().askedFrom())
                    && today.equals(report.scope().askedTo());
            presets.add(new Preset(days, from, today, chosen));
        }
        return presets;
    }

    /** The part of an address that chooses a period of the same survey. */
    public String query(LocalDate from, LocalDate to) {
        return period("from=" + from + "&to=" + to);
    }

    /** The part of an address that chooses as many days up to the day on which it is followed. */
    public String movingQuery() {
        return period("days=" + days());
    }

    /** How many days were asked for. */
    public long days() {
        return ChronoUnit.DAYS.between(
                        report.scope().askedFrom(), report.scope().askedTo())
                + 1;
    }

    /** Whether the period ends today, so that it may be meant to move on. */
    public boolean endsToday() {
        return report.scope().askedTo().equals(today);
    }

    private String period(String said) {
        String survey = report.scope().surveyId();
        return (survey == null ? "" : "survey=" + survey + "&")
                + said
                + (report.scope().flagged().equals("with")
                        ? ""
                        : "&flagged=" + report.scope().flagged())
                + more();
    }

    private String more() {
        StringBuilder more = new StringBuilder();
        report.scope().filter().forEach((name, value) -> more.append(part(name, value)));
        String compare = report.scope().compare();
        return more.append(compare.isEmpty() ? "" : part("compare", compare)).toString();
    }

    private static String part(String name, String value) {
        return "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** What may become of doubtful responses. */
    public List<Option> flagged(Page page) {
        return Stream.of("with", "without", "only")
                .map(key -> new Option(key, page.t("flagged." + key)))
                .toList();
    }

    /** The part of an address that chooses what is shown. */
    public String query() {
        return query(report.scope().askedFrom(), report.scope().askedTo());
    }

    /** The survey's title in the reader's language, or any; {@code null} when all are shown. */
    public @Nullable String title(Page page) {
        Map<String, String> titles = report.scope().surveyTitle();
        String title = titles.get(page.language());
        return title != null || titles.isEmpty()
                ? title
                : titles.values().iterator().next();
    }

    /** What somebody said, with the words that carry the theme marked. */
    public static Quote quote(org.edrak.perception.Quote said) {
        String tone = said.polarity() <= -POLAR ? "negative" : said.polarity() >= POLAR ? "positive" : "neutral";
        var spans = said.highlights().stream()
                .map(place -> new Quote.Span(place.start(), place.end(), tone, ""))
                .toList();
        return Quote.of(said.text(), said.language(), spans);
    }
}
