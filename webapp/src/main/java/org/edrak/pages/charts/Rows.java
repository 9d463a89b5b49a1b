package org.edrak.pages.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things below each other, each with its name and figure above its marks.
 *
 * @param low the axis' beginning; null where the figures and zero decide
 * @param high the axis' end; null likewise
 * @param ticks what stands below the axis, evenly from its beginning to its end; null for its numbers
 */
public record Rows(
        Form form,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable List<String> ticks,
        List<Row> rows) implements Chart {
    private static final int ROW = 46;
    private static final int MARK = 14;
    private static final int AXIS = 26;
    private static final int ABOVE = 10;

    /** What the marks of a row look like. */
    public enum Form {
        /** Bars from zero. */
        BARS,
        /** Dots with their limits. */
        DOTS,
        /** Two dots and what lies between them. */
        SPANS
    }

    static Rows bars(List<Row> rows) {
        return new Rows(Form.BARS, 0.0, null, List.of(), rows);
    }

    @Override
    public String kind() {
        return "rows";
    }

    @Override
    public int height() {
        int bars = form == Form.BARS
                ? rows.stream().mapToInt(row -> row.marks().size()).max().orElse(1)
                : 1;
        return ABOVE + rows.size() * (ROW + (bars - 1) * MARK) + (ticks != null && ticks.isEmpty() ? 0 : AXIS);
    }
}
