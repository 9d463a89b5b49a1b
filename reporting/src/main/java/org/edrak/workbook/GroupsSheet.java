package org.edrak.workbook;

import java.util.List;
import java.util.Locale;
import org.edrak.perception.Group;
import org.edrak.perception.GroupSection;
import org.edrak.perception.GroupSection.GroupFigure;
import org.edrak.perception.WorthFigure;
import org.edrak.statistics.Difference;
import org.edrak.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/** Channels, touchpoints, departments and segments, and what customers are worth. */
final class GroupsSheet {
    private static final List<Column> COLUMNS = List.of(
            Column.words("field", 22),
            Column.words("group", 28),
            Column.number("nps"),
            Column.number("low"),
            Column.number("high"),
            Column.number("n"),
            Column.number("shrunk"),
            Column.number("fromRest"),
            Column.number("p"),
            Column.words("certainty", 16),
            Column.number("csat"),
            Column.number("toneAnswers"));

    private final Page page;
    private final WorkbookNames names;

    GroupsSheet(Page page, List<GroupSection> sections, @Nullable WorthFigure worth, WorkbookNames names) {
        this.page = page;
        this.names = names;
        page.section("section.groups");
        page.header(COLUMNS);
        page.freeze();
        int header = page.next() - 1;
        sections.forEach(section -> section.groups().forEach(group -> group(section.field(), group)));
        page.filter(header, COLUMNS.size());
        int hidden = sections.stream().mapToInt(GroupSection::hidden).sum();
        if (hidden > 0) {
            page.line().cell(Look.MUTED, page.texts().of("groups.hidden", hidden));
        }
        page.skip(1);
        page.section("section.worth");
        if (worth == null) {
            page.line().cell(Look.MUTED, page.texts().of("worth.none"));
        } else {
            worth(worth);
        }
    }

    private void group(String field, GroupFigure group) {
        Estimate estimate = group.nps().estimate();
        Difference fromRest = group.fromRest();
        boolean channel = field.equals(Group.CHANNEL);
        page.line()
                .words(Look.TEXT, names.named("field", channel ? "channel" : field))
                .words(Look.LABEL, names.named(channel ? "channel" : "group", group.value()))
                .number(Look.ONE_DECIMAL, estimate == null ? null : estimate.value())
                .number(Look.ONE_DECIMAL, estimate == null ? null : estimate.low())
                .number(Look.ONE_DECIMAL, estimate == null ? null : estimate.high())
                .count(group.nps().n())
                .number(
                        Look.ONE_DECIMAL,
                        group.shrunk() == null
                                ? null
                                : group.shrunk().estimate().value())
                .number(Look.SIGNED, fromRest == null ? null : fromRest.value())
                .number(Look.P_VALUE, group.adjustedP())
                .cell(Look.TEXT, page.texts().certainty(group.adjustedP(), group.real()))
                .number(
                        Look.PERCENT,
                        group.satisfied() == null ? null : group.satisfied().value())
                .number(Look.TWO_DECIMALS, group.tone());
    }

    private void worth(WorthFigure worth) {
        page.line().cell(Look.LABEL, page.texts().of("worth.revenue")).count(worth.revenue());
        page.line().cell(Look.LABEL, page.texts().of("worth.risk")).count(worth.atRisk());
        page.line()
                .cell(Look.LABEL, page.texts().of("worth.top"))
                .number(
                        Look.PERCENT,
                        worth.concentration() == null
                                ? null
                                : worth.concentration().topShare());
        worth.rfm()
                .forEach(group -> page.line()
                        .words(
                                Look.LABEL,
                                names.named(
                                        "worth",
                                        group.kind()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')))
                        .count(group.customers())
                        .number(
                                Look.ONE_DECIMAL,
                                group.nps().estimate() == null
                                        ? null
                                        : group.nps().estimate().value()));
    }
}
