package org.edrak.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.edrak.perception.Gap;
import org.edrak.perception.GapSection;
import org.edrak.perception.Group;
import org.edrak.statistics.MeanEstimate.TTest;

/** Perception against expectation, per driver and per question. */
final class GapsSheet {
    private static final int GAP = 3;
    private static final List<Column> FIGURES = List.of(
            Column.number("expectation"),
            Column.number("perception"),
            Column.number("gap"),
            Column.number("low"),
            Column.number("high"),
            Column.number("n"),
            Column.number("p"),
            Column.words("certainty", 14),
            Column.number("effect"));

    private final Page page;

    GapsSheet(Page page, Charts charts, GapSection gaps, WorkbookNames names) {
        this.page = page;
        page.section("section.gapDrivers");
        page.header(withFirst("driver"));
        page.freeze();
        int first = page.next();
        gaps.drivers().forEach(driver -> gap(names.driver(driver.driver()), driver.gap()));
        Charts.Source source = new Charts.Source(page.sheet(), 0, first, page.next() - 1);
        charts.bars(
                page.sheet(),
                new Charts.Place(0, page.next() + 1, 9, page.next() + 17),
                "chart.gap",
                source,
                List.of(new Charts.Series("column.gap", GAP, Charts.Ink.MAIN)),
                "0.0");
        page.skip(source.isEmpty() ? 1 : 18);
        page.breakPage();
        page.section("section.gapItems");
        page.header(withFirst("question"));
        int header = page.next() - 1;
        gaps.dimensions().forEach(dimension -> gap(names.named("dimension", dimension.dimension()), dimension.gap()));
        gaps.groups().stream()
                .filter(group -> !group.group().field().equals(Group.CHANNEL))
                .forEach(group -> gap(
                        names.named("field", group.group().field()) + ": "
                                + names.named("group", group.group().value()),
                        group.gap()));
        gaps.items().forEach(item -> gap(names.question(item.question()), item.gap()));
        page.filter(header, FIGURES.size() + 1);
    }

    private static List<Column> withFirst(String key) {
        return Stream.concat(Stream.of(Column.words(key, 44)), FIGURES.stream()).toList();
    }

    private void gap(String name, Gap gap) {
        TTest test = gap.test();
        page.line()
                .words(Look.LABEL, name)
                .number(Look.TWO_DECIMALS, gap.expectation())
                .number(Look.TWO_DECIMALS, gap.perception())
                .number(Look.TWO_DECIMALS, gap.gap())
                .number(Look.TWO_DECIMALS, test == null ? null : test.low())
                .number(Look.TWO_DECIMALS, test == null ? null : test.high())
                .count(gap.n())
                .number(Look.P_VALUE, gap.adjustedP())
                .cell(Look.TEXT, page.texts().certainty(gap.adjustedP(), gap.real()))
                .number(
                        Look.TWO_DECIMALS,
                        gap.effect() == null ? null : gap.effect().hedges());
    }
}
