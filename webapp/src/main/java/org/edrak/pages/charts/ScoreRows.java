package org.edrak.pages.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.edrak.pages.Page;
import org.edrak.pages.charts.Rows.Form;
import org.edrak.pages.views.ReportParts;
import org.edrak.perception.GroupSection;
import org.edrak.perception.GroupSection.GroupFigure;
import org.edrak.perception.NpsFigure;
import org.edrak.perception.ReviewSection.StarCounts;
import org.edrak.statistics.Estimate;

/** Scores and stars as charts: of all customers, of groups, of reviews. */
public record ScoreRows(ReportParts parts, Page page) {
    private static final double FULL = 100;

    /** The score on its whole axis. */
    public Rows score(NpsFigure nps, Estimate score) {
        var tip = new ArrayList<>(List.of(page.t("nps.long")));
        tip.addAll(parts.says(score, nps.n(), 1));
        var row = new Row("", "", "", List.of(Mark.of(score, "brand", false)), tip, parts.words("&voice=answer"));
        return new Rows(Form.DOTS, -FULL, FULL, null, List.of(row));
    }

    /** The scores of groups. */
    public Rows groups(GroupSection section) {
        return new Rows(
                Form.DOTS,
                null,
                null,
                null,
                section.groups().stream()
                        .map(group -> row(section.field(), group))
                        .toList());
    }

    private Row row(String field, GroupFigure group) {
        Estimate score = parts.shown(group);
        String tone = !group.real() || group.fromRest() == null
                ? ""
                : Mark.tone(group.fromRest().value());
        String name = parts.group(field, group.value());
        var tip = new ArrayList<>(List.of(name));
        if (score != null) {
            tip.addAll(parts.says(score, group.nps().n(), 1));
        }
        if (group.small()) {
            tip.add(page.t("report.groups.small"));
        }
        Mark mark = score == null ? null : Mark.of(score, tone.isEmpty() ? "brand" : tone, group.small());
        return new Row(
                group.small() ? name + " *" : name,
                score == null ? "—" : page.signed(score.value(), 0),
                tone,
                Arrays.asList(mark),
                tip,
                parts.wordsOf(field, group.value()));
    }

    /** How many reviews gave how many stars, most stars first. */
    public Rows stars(StarCounts stars) {
        int steps = stars.counts().size();
        return Rows.bars(IntStream.range(0, steps)
                .mapToObj(i -> star(stars, steps - 1 - i))
                .toList());
    }

    private Row star(StarCounts stars, int step) {
        long count = stars.counts().get(step);
        String name = parts.stars(stars, step);
        return new Row(
                name,
                page.number(count),
                "",
                List.of(Mark.of(count, "accent")),
                List.of(name, page.t("report.stars.says", count, page.percent((double) count / stars.n()))),
                parts.wordsOf(stars, step));
    }
}
