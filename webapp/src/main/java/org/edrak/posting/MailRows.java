package org.edrak.posting;

import java.time.Instant;
import java.util.List;
import org.edrak.ids.Ids;
import org.edrak.mail.Mail;
import org.edrak.mail.MailTrouble;
import org.edrak.pages.views.ReportMailView.Mailed;
import org.edrak.pages.views.ReportMailView.Row;
import org.edrak.savedreports.SavedReport;
import org.edrak.site.ReportAddress;
import org.edrak.subscriptions.Subscription;
import org.edrak.subscriptions.WeeklyMails;
import org.jspecify.annotations.Nullable;

/** Saved reports as the page shows them, with how their mails go. */
final class MailRows {
    private MailRows() {}

    /** @param mails of the subscription, newest first */
    static Row of(SavedReport report, @Nullable Subscription subscription, List<Mail> mails) {
        return new Row(
                Ids.text(report.id()),
                report.name(),
                report.query(),
                report.isShared(),
                ReportAddress.ofQuery(report.query()).movingDays(),
                subscription == null ? null : mailed(subscription, mails));
    }

    private static Mailed mailed(Subscription subscription, List<Mail> mails) {
        Mail newest = mails.isEmpty() ? null : mails.getFirst();
        boolean waiting = newest != null && newest.state() == Mail.State.WAITING;
        Instant sentAt = WeeklyMails.lastSent(mails).flatMap(Mail::endedAt).orElse(null);
        String trouble =
                newest == null ? null : newest.trouble().map(MailTrouble::key).orElse(null);
        return new Mailed(
                subscription.language(),
                subscription.nextAt(),
                sentAt,
                trouble,
                waiting && newest != null ? newest.nextAt() : null,
                waiting);
    }
}
