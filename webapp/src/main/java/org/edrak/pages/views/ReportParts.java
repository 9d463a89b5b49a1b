package org.edrak.pages.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.edrak.pages.Page;
import org.edrak.pages.charts.Axis;
import org.edrak.pages.charts.Trend;
import org.edrak.perception.Group;
import org.edrak.perception.GroupSection;
import org.edrak.perception.GroupSection.GroupFigure;
import org.edrak.perception.KanoFigure;
import org.edrak.perception.Timeline;
import org.edrak.perception.Timeline.Step;
import org.edrak.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/** What the report's sections need beside its record: names in the reader's language, places on axes, and addresses. */
public record ReportParts(ReportView view, Page page) {
    private static final Set<String> OPERATIONS =
            Set.of(Group.CHANNEL, "touchpoint", "department", "branch", "team", "product");
    private static final int HEIGHT = 220;
    private static final double FULL = 100;
    private static final double GRID = 10;

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

    /** Where the line of a series runs. */
    public Trend trend(Timeline.Series series) {
        List<@Nullable Estimate> scores = new ArrayList<>();
        series.points().forEach(point -> scores.add(point.nps().estimate()));
        return Trend.of(scores, -FULL, FULL, HEIGHT, page.persian());
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
        LocalDate middle = from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2);
        return step().equals("month") ? page.monthName(middle) : page.dayMonth(from);
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

    /** An axis of NPS points that holds all groups of a section with their limits. */
    public Axis axis(GroupSection section) {
        double low = FULL;
        double high = -FULL;
        for (GroupFigure group : section.groups()) {
            Estimate estimate = shown(group);
            if (estimate != null) {
                low = Math.min(low, estimate.low());
                high = Math.max(high, estimate.high());
            }
        }
        double from = Math.max(-FULL, Math.floor(Math.min(low, 0) / GRID) * GRID);
        double to = Math.min(FULL, Math.ceil(Math.max(high, 0) / GRID) * GRID);
        return new Axis(from, to > from ? to : from + GRID, 2, page.persian());
    }

    /** A group's own score, or of a small one the score pulled towards that of all; null when nobody gave one. */
    public @Nullable Estimate shown(GroupFigure group) {
        return group.small() && group.shrunk() != null
                ? group.shrunk().estimate()
                : group.nps().estimate();
    }

    /** The address of the words behind a mark; {@code more} begins with {@code &} or is empty. */
    public String words(String more) {
        return "/report/words?" + view.query() + more;
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
