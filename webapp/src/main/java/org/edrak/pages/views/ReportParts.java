package org.edrak.pages.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.edrak.pages.Page;
import org.edrak.perception.Group;
import org.edrak.perception.GroupSection;
import org.edrak.perception.GroupSection.GroupFigure;
import org.edrak.perception.KanoFigure;
import org.edrak.perception.KeyDriverSection.KeyDriver;
import org.edrak.perception.ReviewSection.StarCounts;
import org.edrak.perception.Timeline;
import org.edrak.perception.Timeline.Step;
import org.edrak.statistics.Estimate;
import org.edrak.statistics.drivers.RankInterval;
import org.jspecify.annotations.Nullable;

/** What the report's sections need beside its record: names and figures in the reader's words, and addresses. */
public record ReportParts(ReportView view, Page page) {
    private static final Set<String> OPERATIONS =
            Set.of(Group.CHANNEL, "touchpoint", "department", "branch", "team", "product");

    /** An enum's constant as keys write it. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The steps of time that can be chosen for this period. */
    public List<String> steps() {
        return Stream.of("day", "week", "month")
                .filter(step -> series(step) != null)
                .toList();
    }

    /** The step that is shown. */
    public String step() {
        return steps().contains(view.by()) ? view.by() : "month";
    }

    /** The score at each step that is shown, in the reader's calendar. */
    public Timeline.@Nullable Series series() {
        return series(step());
    }

    private Timeline.@Nullable Series series(String by) {
        Step step = switch (by) {
            case "day" -> Step.DAY;
            case "week" -> page.persian() ? Step.SATURDAY_WEEK : Step.WEEK;
            default -> page.persian() ? Step.JALALI_MONTH : Step.MONTH;
        };
        return view.report().sections().timeline().series().stream()
                .filter(series -> series.step() == step)
                .findFirst()
                .orElse(null);
    }

    /** The step that a day falls into, by its index; −1 outside of all. */
    public int indexOf(Timeline.Series series, LocalDate day) {
        for (int i = 0; i < series.points().size(); i++) {
            if (!day.isBefore(series.points().get(i).from())
                    && !day.isAfter(series.points().get(i).to())) {
                return i;
            }
        }
        return -1;
    }

    /** What a step is called under an axis. */
    public String tick(LocalDate from, LocalDate to) {
        return step().equals("month") ? page.monthName(middle(from, to)) : page.dayMonth(from);
    }

    /** The day by which a step is named: its month or year may begin before it. */
    public LocalDate middle(LocalDate from, LocalDate to) {
        return from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2);
    }

    /** Channels, touchpoints, departments and the like. */
    public List<GroupSection> operations() {
        return view.report().sections().groups().stream()
                .filter(section -> OPERATIONS.contains(section.field()))
                .toList();
    }

    /** Groups of customers. */
    public List<GroupSection> segments() {
        return view.report().sections().groups().stream()
                .filter(section -> !OPERATIONS.contains(section.field()))
                .toList();
    }

    /** What parts customers, in the reader's words. */
    public String field(String field) {
        return page.name("field", field.equals(Group.CHANNEL) ? "channel" : field);
    }

    /** A group in the reader's words. */
    public String group(String field, String value) {
        return page.name(field.equals(Group.CHANNEL) ? "channel" : "group", value);
    }

    /** A kind of customers, with what it is told by, in the reader's words. */
    public String kind(String field, String value) {
        String shown = field.startsWith("@") ? field.substring(1) : field;
        return page.name("field", shown) + ": " + page.name(field.startsWith("@") ? shown : "group", value);
    }

    /** A title in the reader's language, or in any; its question's name where there is none. */
    public String title(Map<String, String> titles, String question) {
        String title = titles.get(page.language());
        return title != null
                ? title
                : titles.isEmpty() ? question : titles.values().iterator().next();
    }

    /** A group's own score, or of a small one the score pulled towards that of all; null when nobody gave one. */
    public @Nullable Estimate shown(GroupFigure group) {
        return group.small() && group.shrunk() != null
                ? group.shrunk().estimate()
                : group.nps().estimate();
    }

    /** A score with what stands behind it, and its limits, a line each. */
    public List<String> says(Estimate score, long n, int digits) {
        return List.of(
                page.t("report.chart.says", page.signed(score.value(), digits), n),
                limits(score.low(), score.high(), digits));
    }

    /** The limits of a figure. */
    public String limits(double low, double high, int digits) {
        return page.t("report.chart.limits", page.signed(low, digits), page.signed(high, digits));
    }

    /** Between which places of importance a driver stands; empty where that cannot be told. */
    public String place(KeyDriver driver) {
        RankInterval place = driver.place();
        if (place == null) {
            return "";
        }
        return place.low() == place.high()
                ? page.t("report.drivers.at", place.low())
                : page.t("report.drivers.between", place.low(), place.high());
    }

    /** How many stars a step of a scale is, in words; steps count from the lowest. */
    public String stars(StarCounts stars, int step) {
        return page.t(
                "stars.of",
                page.decimal(value(stars, step), stars.step() < 1 ? 1 : 0),
                stars.scale().max());
    }

    /** The words of reviews with so many stars. */
    public String wordsOf(StarCounts stars, int step) {
        double value = value(stars, step);
        String written = stars.step() < 1 ? String.valueOf(value) : String.valueOf((long) value);
        return words("&voice=review&stars=" + written + "of" + stars.scale().max());
    }

    private static double value(StarCounts stars, int step) {
        return stars.scale().max() - (stars.counts().size() - 1 - step) * stars.step();
    }

    /** The address of the words behind a mark; {@code more} begins with {@code &} or is empty. */
    public String words(String more) {
        return "/report/words?" + view.query() + more;
    }

    /** The words of the answers of one step. */
    public String wordsOf(LocalDate from, LocalDate to) {
        return "/report/words?" + view.query(from, to) + "&voice=answer";
    }

    /** The words of a group. */
    public String wordsOf(String field, String value) {
        return words("&field=" + page.encoded(field) + "&value=" + page.encoded(value));
    }

    /** The words of those whom having a feature, {@code better}, or lacking it, {@code worse}, would move. */
    public String wordsOf(KanoFigure feature, String effect) {
        return words("&feature=" + page.encoded(feature.question()) + "&effect=" + effect);
    }

    /** The words on a driver, and on one of its aspects where it is not empty. */
    public String wordsOn(String driver, String aspect, String tone) {
        return words("&driver=" + page.encoded(driver) + (aspect.isEmpty() ? "" : "&aspect=" + page.encoded(aspect))
                + (tone.isEmpty() ? "" : "&tone=" + tone));
    }

    /** The report of one step alone. */
    public String only(LocalDate from, LocalDate to) {
        return "/report?" + view.query(from, to) + (step().equals("month") ? "&by=day" : "");
    }
}
