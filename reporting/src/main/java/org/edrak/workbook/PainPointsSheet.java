package org.edrak.workbook;

import java.util.List;
import org.edrak.perception.PainDepth;
import org.edrak.perception.PainPoint;
import org.edrak.perception.PainPoint.Cost;
import org.edrak.statistics.trends.MannKendall;
import org.jspecify.annotations.Nullable;

/** The pain points, the dearest first. */
final class PainPointsSheet {
    private static final List<Column> COLUMNS = List.of(
            Column.number("rank"),
            Column.words("driver", 24),
            Column.words("theme", 28),
            Column.number("points"),
            Column.number("npsWith"),
            Column.number("npsWithout"),
            Column.number("prevalence"),
            Column.number("complaints"),
            Column.number("mentions"),
            Column.number("p"),
            Column.words("certainty", 16),
            Column.number("adjusted"),
            Column.words("growth", 16),
            Column.number("revenue"),
            Column.number("revenueShare"));

    private final Page page;
    private final WorkbookNames names;

    PainPointsSheet(Page page, List<PainPoint> points, WorkbookNames names) {
        this.page = page;
        this.names = names;
        page.section("section.pains");
        page.header(COLUMNS);
        page.freeze();
        int header = page.next() - 1;
        for (int i = 0; i < points.size(); i++) {
            point(i + 1, points.get(i));
        }
        page.filter(header, COLUMNS.size());
    }

    private void point(int rank, PainPoint point) {
        Cost cost = point.cost();
        PainDepth.Touched touched = point.depth().touched();
        page.line()
                .count(rank)
                .words(Look.TEXT, names.driver(point.driver()))
                .words(Look.LABEL, names.aspect(point.aspect()))
                .number(Look.SIGNED, cost == null ? null : cost.points())
                .number(Look.ONE_DECIMAL, cost == null ? null : cost.npsWith())
                .number(Look.ONE_DECIMAL, cost == null ? null : cost.npsWithout())
                .number(Look.PERCENT, cost == null ? null : cost.prevalence())
                .count(point.complaints())
                .count(point.mentions())
                .number(Look.P_VALUE, cost == null ? null : cost.adjustedP())
                .cell(
                        Look.TEXT,
                        page.texts().certainty(cost == null ? null : cost.adjustedP(), cost != null && cost.real()))
                .number(
                        Look.SIGNED,
                        point.depth().adjusted() == null
                                ? null
                                : point.depth().adjusted().impact())
                .cell(Look.TEXT, page.texts().of(growth(point.depth().trend())))
                .number(Look.WHOLE, touched == null ? null : (double) touched.revenue())
                .number(Look.PERCENT, touched == null ? null : touched.share());
    }

    private static String growth(@Nullable MannKendall trend) {
        return trend == null || !trend.real() ? "steady" : trend.s() > 0 ? "rising" : "falling";
    }
}
