package org.edrak.workbook;

import java.util.List;
import java.util.Locale;
import org.edrak.perception.KanoFigure;
import org.edrak.perception.ReportSections;
import org.edrak.perception.ServiceSection;
import org.edrak.perception.StandardFigure;
import org.edrak.standards.Target.Subject;
import org.edrak.statistics.Difference;
import org.edrak.statistics.MeanEstimate.TTest;
import org.edrak.statistics.gaps.KanoCategory;

/** What was promised and what was delivered, what matters to customers, and which features delight. */
final class StandardsSheet {
    private static final float HEADER_HEIGHT = 32;

    private static final List<Column> COLUMNS = List.of(
            Column.words("standard", 28),
            Column.number("target"),
            Column.number("delivered"),
            Column.number("difference"),
            Column.number("low"),
            Column.number("high"),
            Column.number("n"),
            Column.words("verdict", 16),
            Column.words("promise", 60));

    private final Page page;
    private final WorkbookNames names;

    StandardsSheet(Page page, ReportSections sections, WorkbookNames names) {
        this.page = page;
        this.names = names;
        page.section("section.standards");
        page.header(COLUMNS);
        sections.service().standards().forEach(this::standard);
        if (sections.service().standards().isEmpty()) {
            page.line().cell(Look.MUTED, page.texts().of("standards.none"));
        }
        page.skip(1);
        page.section("section.weighted");
        weighted("weighted.gap", sections.service().weightedGap());
        weighted("weighted.perception", sections.service().weightedPerception());
        page.skip(1);
        page.section("section.kano");
        kano(sections.kano());
    }

    private void standard(StandardFigure figure) {
        boolean driver = figure.target().subject() == Subject.DRIVER;
        Difference difference = figure.difference();
        page.line()
                .words(
                        Look.LABEL,
                        names.named(driver ? "driver" : "group", figure.target().key()))
                .number(Look.TWO_DECIMALS, figure.target().target())
                .number(Look.TWO_DECIMALS, figure.delivered())
                .number(Look.TWO_DECIMALS, difference == null ? null : difference.value())
                .number(Look.TWO_DECIMALS, difference == null ? null : difference.low())
                .number(Look.TWO_DECIMALS, difference == null ? null : difference.high())
                .count(figure.n())
                .cell(Look.TEXT, names.named("verdict", figure.verdict().name().toLowerCase(Locale.ROOT)))
                .words(Look.TEXT, figure.target().promise());
    }

    private void weighted(String key, ServiceSection.@org.jspecify.annotations.Nullable Weighted weighted) {
        TTest test = weighted == null ? null : weighted.mean().test();
        page.line()
                .cell(Look.LABEL, page.texts().of(key))
                .skip(1)
                .number(
                        Look.TWO_DECIMALS,
                        weighted == null ? null : weighted.mean().mean())
                .skip(1)
                .number(Look.TWO_DECIMALS, test == null ? null : test.low())
                .number(Look.TWO_DECIMALS, test == null ? null : test.high())
                .count(weighted == null ? 0 : weighted.mean().n());
    }

    private void kano(List<KanoFigure> features) {
        if (features.isEmpty()) {
            page.line().cell(Look.MUTED, page.texts().of("kano.none"));
            return;
        }
        Line head = page.line().cell(Look.HEADER, page.texts().of("column.feature"));
        for (KanoCategory category : KanoCategory.values()) {
            head.cell(Look.HEADER, names.named("kano", key(category)));
        }
        head.cell(Look.HEADER, page.texts().of("column.kano"));
        head.cell(Look.HEADER, page.texts().of("column.betterWorse"));
        page.sheet().getRow(page.next() - 1).setHeightInPoints(HEADER_HEIGHT);
        for (KanoFigure feature : features) {
            Line line = page.line().words(Look.LABEL, title(feature));
            for (KanoCategory category : KanoCategory.values()) {
                line.count(feature.counts().of(category));
            }
            KanoCategory most = feature.category();
            line.cell(Look.TEXT, most == null ? page.texts().of("none") : names.named("kano", key(most)));
            line.cell(
                    Look.TEXT,
                    feature.better() == null || feature.worse() == null
                            ? page.texts().of("none")
                            : page.texts().of("kano.coefficients", feature.better(), feature.worse()));
        }
    }

    private String title(KanoFigure feature) {
        return feature.title().getOrDefault(page.texts().persian() ? "fa" : "en", names.question(feature.question()));
    }

    private static String key(KanoCategory category) {
        return category.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
