package org.edrak.pages;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.pages.views.LeavingView;
import org.edrak.pages.views.ReportLetter;
import org.edrak.pages.views.ReportMailView;
import org.edrak.pages.views.ReportMailView.Mailed;
import org.edrak.pages.views.ReportMailView.Row;
import org.edrak.pages.views.ReportView;
import org.edrak.pages.views.View;

/** Made-up reports by mail: a page with every state of them, one that cannot send, and what a mail says. */
final class SampleMail {
    private static final Instant MONDAY = Instant.parse("2026-11-23T03:30:00Z");
    private static final Instant LAST = Instant.parse("2026-11-16T03:30:00Z");

    private SampleMail() {}

    static Map<String, View> views(Samples samples) {
        String language = samples.locale().getLanguage();
        String name = samples.say("همهٔ شعبه‌ها", "All shops");
        List<Row> rows = List.of(
                new Row("0K1", name, "days=30", true, 30, new Mailed(language, MONDAY, LAST, null, null, false)),
                new Row("0K2", name, "days=7", false, 7, null),
                new Row("0K3", name, "from=2026-01-01", false, 0, failing(language, MONDAY)),
                new Row("0K4", name, "", false, 365, failing(language, null)),
                new Row("0K5", name, "days=1", false, 1, new Mailed("fa", MONDAY, null, null, MONDAY, true)));
        Map<String, View> views = new LinkedHashMap<>();
        views.put("report-mail", new ReportMailView(rows, null, "nora@example.com" + samples.word(), language));
        views.put("report-mail-unset", new ReportMailView(rows, "mail.fault.unset", "nora@example.com", language));
        views.put("report-mail-empty", new ReportMailView(List.of(), null, "nora@example.com", language));
        views.put("leaving", new LeavingView(LeavingView.Kind.QUESTION, name, "/mail/leave/abc"));
        views.put("left", LeavingView.left());
        return views;
    }

    private static Mailed failing(String language, @org.jspecify.annotations.Nullable Instant retryAt) {
        return new Mailed(language, MONDAY, LAST, "mail.trouble.unreachable", retryAt, retryAt != null);
    }

    /** The mail of a report. */
    static ReportLetter letter(Samples samples, ReportView view) {
        String home = "https://edrak.example/";
        return new ReportLetter(
                samples.staff("/", Theme.AUTO),
                view,
                samples.say("همهٔ شعبه‌ها", "All shops"),
                home + "report?lang=en&" + view.query(),
                home + "report/mail?lang=en",
                home + "mail/leave/abc");
    }
}
