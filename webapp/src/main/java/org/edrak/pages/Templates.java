package org.edrak.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.edrak.pages.views.AnswerView;
import org.edrak.pages.views.AspectView;
import org.edrak.pages.views.AspectsView;
import org.edrak.pages.views.BrandView;
import org.edrak.pages.views.ClosedView;
import org.edrak.pages.views.ConfirmView;
import org.edrak.pages.views.ConversationView;
import org.edrak.pages.views.ConversationsView;
import org.edrak.pages.views.EditorView;
import org.edrak.pages.views.ErrorView;
import org.edrak.pages.views.ExplanationView;
import org.edrak.pages.views.HomeView;
import org.edrak.pages.views.ImportedView;
import org.edrak.pages.views.InvitationsView;
import org.edrak.pages.views.JoinView;
import org.edrak.pages.views.KeysView;
import org.edrak.pages.views.LeavingView;
import org.edrak.pages.views.MappingView;
import org.edrak.pages.views.MembersView;
import org.edrak.pages.views.MovedView;
import org.edrak.pages.views.MovingPreviewView;
import org.edrak.pages.views.MovingProgressView;
import org.edrak.pages.views.MovingUploadView;
import org.edrak.pages.views.NewSourceView;
import org.edrak.pages.views.NewSurveyView;
import org.edrak.pages.views.PreviewView;
import org.edrak.pages.views.PublishView;
import org.edrak.pages.views.ReportLetter;
import org.edrak.pages.views.ReportMailView;
import org.edrak.pages.views.ReportView;
import org.edrak.pages.views.ReportWordsView;
import org.edrak.pages.views.ReviewsView;
import org.edrak.pages.views.RunView;
import org.edrak.pages.views.SetUpView;
import org.edrak.pages.views.SettingsView;
import org.edrak.pages.views.SignInView;
import org.edrak.pages.views.SourceView;
import org.edrak.pages.views.SourcesView;
import org.edrak.pages.views.StandardsView;
import org.edrak.pages.views.SurveyView;
import org.edrak.pages.views.SurveysView;
import org.edrak.pages.views.TextView;
import org.edrak.pages.views.ThanksView;
import org.edrak.pages.views.ThemesView;
import org.edrak.pages.views.TranslationsView;
import org.edrak.pages.views.UploadView;
import org.edrak.pages.views.VersionView;
import org.edrak.pages.views.View;
import org.edrak.pages.views.WeightsView;
import org.edrak.pages.views.WelcomeView;

/** Turns a view into HTML. */
public final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    public static String html(Page page, View view) {
        var out = new StringOutput(16_384);
        ENGINE.render(template(view) + ".jte", Map.of("page", page, "view", view), out);
        return out.toString();
    }

    /** The report as a mail shows it. */
    public static String html(ReportLetter letter) {
        var out = new StringOutput(8_192);
        ENGINE.render("mail/report.jte", Map.of("letter", letter), out);
        return out.toString();
    }

    private static String template(View view) {
        return switch (view) {
            case ErrorView v -> "error";
            case SignInView v -> "signIn";
            case SetUpView v -> "setUp";
            case JoinView v -> "join";
            case HomeView v -> "home";
            case SurveysView v -> "surveys";
            case NewSurveyView v -> "newSurvey";
            case SurveyView v -> "survey";
            case EditorView v -> "editor";
            case PublishView v -> "publish";
            case VersionView v -> "version";
            case SettingsView v -> "settings";
            case TranslationsView v -> "translations";
            case BrandView v -> "brand";
            case AspectsView v -> "aspects";
            case AspectView v -> "aspect";
            case ThemesView v -> "themes";
            case TextView v -> "text";
            case PreviewView v -> "preview";
            case UploadView v -> "upload";
            case MappingView v -> "mapping";
            case ImportedView v -> "imported";
            case MovingUploadView v -> "movingUpload";
            case MovingProgressView v -> "movingProgress";
            case MovingPreviewView v -> "movingPreview";
            case MovedView v -> "moved";
            case MembersView v -> "members";
            case KeysView v -> "keys";
            case InvitationsView v -> "invitations";
            case ReviewsView v -> "reviews";
            case SourcesView v -> "sources";
            case NewSourceView v -> "newSource";
            case SourceView v -> "source";
            case RunView v -> "run";
            case ConversationsView v -> "conversations";
            case ConversationView v -> "conversation";
            case ExplanationView v -> "explanation";
            case WelcomeView v -> "welcome";
            case AnswerView v -> "answer";
            case ThanksView v -> "thanks";
            case ClosedView v -> "closed";
            case ConfirmView v -> "confirm";
            case ReportView v -> "report";
            case ReportWordsView v -> "reportWords";
            case StandardsView v -> "standards";
            case WeightsView v -> "weights";
            case ReportMailView v -> "reportMail";
            case LeavingView v -> "leaving";
        };
    }
}
