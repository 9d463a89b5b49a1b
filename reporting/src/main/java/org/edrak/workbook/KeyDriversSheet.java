package org.edrak.workbook;

import java.util.List;
import java.util.Locale;
import org.edrak.perception.KeyDriverSection;
import org.edrak.perception.KeyDriverSection.KeyDriver;
import org.edrak.statistics.drivers.KeyDrivers.Weight;
import org.edrak.statistics.drivers.RankInterval;
import org.edrak.statistics.gaps.ImportancePerformance.Quadrant;
import org.jspecify.annotations.Nullable;

/** What recommendation and satisfaction hang on. */
final class KeyDriversSheet {
    private static final int SHARE = 1;
    private static final int CHART_ROWS = 14;
    private static final List<Column> COLUMNS = List.of(
            Column.words("driver", 28),
            Column.number("share"),
            Column.number("placeFrom"),
            Column.number("placeTo"),
            Column.number("derived"),
            Column.number("stated"),
            Column.number("performance"),
            Column.number("vif"),
            Column.words("quadrantDerived", 20),
            Column.words("quadrantStated", 20));

    private final Page page;
    private final WorkbookNames names;

    KeyDriversSheet(Page page, Charts charts, List<KeyDriverSection> sections, WorkbookNames names) {
        this.page = page;
        this.names = names;
        if (sections.isEmpty()) {
            page.section("section.keyDrivers");
            page.widths(COLUMNS);
            page.line().cell(Look.MUTED, page.texts().of("keyDrivers.none"));
        }
        for (KeyDriverSection section : sections) {
            String outcome = section.outcome().name().toLowerCase(Locale.ROOT);
            page.section("section.keyDrivers." + outcome);
            page.widths(COLUMNS);
            Double explained = section.rSquared();
            page.line()
                    .cell(
                            Look.MUTED,
                            explained == null
                                    ? page.texts().of("keyDrivers.few", section.n(), section.needed())
                                    : page.texts().of("keyDrivers.says", Math.round(100 * explained), section.n()));
            page.header(COLUMNS);
            int first = page.next();
            section.drivers().forEach(driver -> driver(driver, explained));
            Charts.Source source = new Charts.Source(page.sheet(), 0, first, page.next() - 1);
            charts.bars(
                    page.sheet(),
                    new Charts.Place(0, page.next() + 1, 8, page.next() + 1 + CHART_ROWS),
                    "chart.keyDrivers." + outcome,
                    source,
                    List.of(new Charts.Series("column.share", SHARE, Charts.Ink.MAIN)),
                    "0%");
            page.skip(CHART_ROWS + 3);
        }
    }

    private void driver(KeyDriver driver, @Nullable Double explained) {
        Weight weight = driver.weight();
        RankInterval place = driver.place();
        page.line()
                .words(Look.LABEL, names.driver(driver.driver()))
                .number(
                        Look.PERCENT,
                        weight == null || explained == null || explained == 0
                                ? null
                                : (Double) (weight.share() / explained))
                .number(Look.WHOLE, place == null ? null : (Double) (double) place.low())
                .number(Look.WHOLE, place == null ? null : (Double) (double) place.high())
                .number(Look.TWO_DECIMALS, weight == null ? null : weight.correlation())
                .number(Look.PERCENT, driver.stated())
                .number(Look.ONE_DECIMAL, driver.performance())
                .number(Look.TWO_DECIMALS, weight == null ? null : weight.varianceInflation())
                .cell(Look.TEXT, quadrant(driver.derivedQuadrant()))
                .cell(Look.TEXT, quadrant(driver.statedQuadrant()));
    }

    private String quadrant(@Nullable Quadrant quadrant) {
        return quadrant == null
                ? page.texts().of("none")
                : names.named("quadrant", quadrant.name().toLowerCase(Locale.ROOT));
    }
}
