package org.edrak.pages.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.edrak.pages.Page;
import org.edrak.perception.NpsChange;
import org.edrak.perception.PainPoint;
import org.edrak.perception.PerceptionReport;
import org.edrak.perception.Recommendation;
import org.edrak.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * The head of a report as a mail tells it: the page's figures in the page's words, and none of a customer's.
 *
 * @param page the reader's language, calendar and zone
 * @param view what the page would show
 * @param name of the saved report
 * @param open where the page is
 * @param settings where the reader sees all subscriptions
 * @param leave where this one is ended
 */
public record ReportLetter(Page page, ReportView view, String name, String open, String settings, String leave) {
    private static final int POINTS = 3;

    private PerceptionReport report() {
        return view.report();
    }

    /** What stands in the list of mails. */
    public String subject() {
        String workspace = report().scope().workspace();
        return score() == null
                ? page.t("mail.report.subject.none", name, workspace)
                : page.t("mail.report.subject", name, score(), workspace);
    }

    /** Survey and period. */
    public String scope() {
        String title = view.title(page);
        return (title == null ? page.t("report.all") : title)
                + page.t("list.comma")
                + page.t(
                        "report.range",
                        page.date(report().scope().from()),
                        page.date(report().scope().to()));
    }

    /** Why there are no figures; null where there are. */
    public @Nullable String without() {
        if (report().scope().withheld() != null) {
            return page.t(
                    "report.withheld." + report().scope().withheld().name().toLowerCase(Locale.ROOT));
        }
        return view.empty() ? page.t("report.empty") : null;
    }

    /** The score as a whole number; null where nobody answered or nothing may be shown. */
    public @Nullable String score() {
        Estimate estimate = report().nps().estimate();
        return estimate == null || report().scope().withheld() != null ? null : page.signed(estimate.value(), 0);
    }

    /** How sure the score is, of how many, and whether it moved. */
    public List<String> certainty() {
        Estimate score = report().nps().estimate();
        if (score == null) {
            return List.of(page.t("report.nps.none"));
        }
        List<String> said = new ArrayList<>();
        said.add(page.t(
                "report.interval",
                page.signed(score.value(), 1),
                page.signed(score.low(), 2),
                page.signed(score.high(), 2)));
        said.add(page.t("report.n", report().nps().n()));
        NpsChange change = report().change();
        if (change != null) {
            said.add(change(change)
                    + page.t("list.comma")
                    + page.t("report.change.against", page.date(change.from()), page.date(change.to())));
        }
        return said;
    }

    private String change(NpsChange change) {
        return change.real()
                ? page.t(
                        change.points() > 0 ? "report.change.up" : "report.change.down",
                        page.decimal(Math.abs(change.points()), 1))
                : page.t("report.change.noise");
    }

    /** What hurts, and what that costs. */
    public record Pain(String theme, String cost) {}

    /** The dearest complaints. */
    public List<Pain> pains() {
        return report().painPoints().stream().flatMap(this::pain).limit(POINTS).toList();
    }

    private Stream<Pain> pain(PainPoint point) {
        PainPoint.Cost cost = point.cost();
        return cost == null || cost.points() >= 0
                ? Stream.of()
                : Stream.of(new Pain(
                        page.name("aspect", point.aspect()),
                        page.t(
                                cost.real() ? "report.pains.cost" : "report.pains.perhaps",
                                page.decimal(-cost.points(), 1))));
    }

    /** What to do next. */
    public String next() {
        Recommendation next = report().sections().headline().recommended();
        return switch (next.action()) {
            case FIX -> page.t("report.next.fix", name("aspect", next.aspect()), name("driver", next.driver()));
            case CLOSE_GAP -> page.t("report.next.gap", name("driver", next.driver()));
            case ASK_MORE -> page.t("report.next.ask", (long) next.points());
            case KEEP -> page.t("report.next.keep");
        };
    }

    /** Why that. */
    public String why() {
        Recommendation next = report().sections().headline().recommended();
        return switch (next.action()) {
            case FIX ->
                page.t("report.next.fix.why", page.decimal(next.points(), 1))
                        + (next.rising() ? " " + page.t("report.next.rising") : "");
            case CLOSE_GAP -> page.t("report.next.gap.why", page.decimal(next.points(), 2));
            case ASK_MORE -> page.t("report.next.ask.why");
            case KEEP -> page.t("report.next.keep.why");
        };
    }

    private String name(String kind, @Nullable String key) {
        return key == null ? "" : page.name(kind, key);
    }

    /** The whole mail for readers without HTML. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(name, scope(), ""));
        if (without() != null) {
            lines.add(without());
        } else {
            lines.add(page.t("nps.long") + page.t("mail.colon") + (score() == null ? "—" : score()));
            lines.addAll(certainty());
            lines.addAll(List.of("", page.t("report.dearest") + page.t("mail.colon")));
            pains().forEach(pain -> lines.add("- " + pain.theme() + page.t("mail.colon") + pain.cost()));
            if (pains().isEmpty()) {
                lines.add(page.t("report.pains.none"));
            }
            lines.addAll(List.of("", page.t("report.next") + page.t("mail.colon") + next(), why()));
        }
        lines.addAll(List.of("", page.t("mail.report.open"), open, "", page.t("mail.report.because")));
        lines.addAll(List.of(page.t("mail.report.settings"), settings, page.t("mail.report.leave"), leave, ""));
        return String.join("\r\n", lines);
    }
}
