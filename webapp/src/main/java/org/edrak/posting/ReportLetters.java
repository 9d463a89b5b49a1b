package org.edrak.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.edrak.mail.Letter;
import org.edrak.mail.LetterWriter;
import org.edrak.mail.Mail;
import org.edrak.mail.MailSettings;
import org.edrak.mail.MailSetup;
import org.edrak.mail.Written;
import org.edrak.pages.Page;
import org.edrak.pages.Templates;
import org.edrak.pages.Theme;
import org.edrak.pages.views.Progress;
import org.edrak.pages.views.ReportLetter;
import org.edrak.pages.views.ReportView;
import org.edrak.people.Member;
import org.edrak.people.Members;
import org.edrak.perception.PerceptionReports;
import org.edrak.savedreports.SavedReport;
import org.edrak.savedreports.SavedReports;
import org.edrak.site.ReportAddress;
import org.edrak.site.ReportQueries;
import org.edrak.subscriptions.Subscription;
import org.edrak.subscriptions.Subscriptions;
import org.edrak.subscriptions.WeeklyMails;
import org.edrak.taxonomies.Taxonomies;
import org.edrak.workspaces.Workspace;
import org.edrak.workspaces.Workspaces;

/** Writes the weekly mails: the page's report for the reader of the mail, as far as that reader may see it now. */
@ApplicationScoped
public class ReportLetters implements LetterWriter {
    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Members members;

    @Inject
    private SavedReports saved;

    @Inject
    private Workspaces workspaces;

    @Inject
    private Taxonomies taxonomies;

    @Inject
    private ReportQueries queries;

    @Inject
    private PerceptionReports reports;

    @Inject
    private MailSetup setup;

    @Override
    public String kind() {
        return WeeklyMails.KIND;
    }

    /** Who lost the right to a report, or whose report is gone, is subscribed no longer. */
    @Override
    @ActivateRequestContext
    public Written write(Mail mail) {
        Subscription subscription =
                subscriptions.find(mail.workspaceId(), mail.subjectId()).orElse(null);
        if (subscription == null) {
            return new Written.Unwanted();
        }
        Member reader =
                members.find(mail.workspaceId(), subscription.memberId()).orElse(null);
        SavedReport wanted = reader == null
                ? null
                : saved.find(mail.workspaceId(), reader.id(), subscription.reportId())
                        .orElse(null);
        if (reader == null || wanted == null) {
            subscriptions.end(mail.workspaceId(), subscription.id());
            return new Written.Unwanted();
        }
        Optional<ReportQueries.Asked> asked = queries.read(mail.workspaceId(), ReportAddress.ofQuery(wanted.query()))
                .filter(read -> read.form().errors().isEmpty());
        return asked.isPresent() ? letter(subscription, reader, wanted, asked.get()) : new Written.Impossible();
    }

    private Letter letter(Subscription subscription, Member reader, SavedReport wanted, ReportQueries.Asked asked) {
        Page page = page(subscription);
        ReportView view = new ReportView(
                reports.report(asked.query()),
                List.of(),
                asked.form(),
                asked.today(),
                Progress.NONE,
                asked.choices(),
                "",
                List.of());
        URI home = setup.settings().map(MailSettings::home).orElseThrow();
        String language = "lang=" + page.language();
        URI leave = home.resolve("/mail/leave/" + subscriptions.newToken(subscription));
        ReportLetter letter = new ReportLetter(
                page,
                view,
                wanted.name(),
                home.resolve("/report?" + language + "&" + view.query()).toString(),
                home.resolve("/report/mail?" + language).toString(),
                leave.toString());
        return new Letter(
                reader.email(),
                reader.name(),
                page.language(),
                letter.subject(),
                letter.text(),
                Templates.html(letter),
                leave);
    }

    private Page page(Subscription subscription) {
        Workspace workspace = workspaces.get(subscription.workspaceId());
        Locale locale = subscription.language().equals("fa") ? Page.FA : Page.EN;
        ZoneId zone = workspace.zone();
        return new Page(
                locale,
                zone,
                Theme.AUTO,
                workspace.name(),
                null,
                "",
                "/",
                null,
                taxonomies.vocabulary(workspace.id()).names(locale.getLanguage()));
    }
}
