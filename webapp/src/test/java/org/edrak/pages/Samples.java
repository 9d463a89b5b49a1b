package org.edrak.pages;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.HomeView;
import org.edrak.pages.views.ImportOf;
import org.edrak.pages.views.ImportedView;
import org.edrak.pages.views.InvitationsView;
import org.edrak.pages.views.JoinView;
import org.edrak.pages.views.KeysView;
import org.edrak.pages.views.MappingView;
import org.edrak.pages.views.MembersView;
import org.edrak.pages.views.MovedView;
import org.edrak.pages.views.MovingPreviewView;
import org.edrak.pages.views.MovingProgressView;
import org.edrak.pages.views.MovingUploadView;
import org.edrak.pages.views.NewSourceView;
import org.edrak.pages.views.NewSurveyView;
import org.edrak.pages.views.Option;
import org.edrak.pages.views.Pagination;
import org.edrak.pages.views.PreviewView;
import org.edrak.pages.views.Progress;
import org.edrak.pages.views.PublishView;
import org.edrak.pages.views.Quote;
import org.edrak.pages.views.ReportView;
import org.edrak.pages.views.ReviewsView;
import org.edrak.pages.views.RunView;
import org.edrak.pages.views.SetUpView;
import org.edrak.pages.views.SettingsView;
import org.edrak.pages.views.SignInView;
import org.edrak.pages.views.SourceView;
import org.edrak.pages.views.SourcesView;
import org.edrak.pages.views.SurveyRow;
import org.edrak.pages.views.SurveyView;
import org.edrak.pages.views.SurveysView;
import org.edrak.pages.views.TextView;
import org.edrak.pages.views.ThanksView;
import org.edrak.pages.views.ThemesView;
import org.edrak.pages.views.TranslationsView;
import org.edrak.pages.views.UploadView;
import org.edrak.pages.views.VersionView;
import org.edrak.pages.views.View;
import org.edrak.pages.views.WelcomeView;
import org.edrak.reviews.Stars;
import org.jspecify.annotations.Nullable;

/** Made-up views of every kind; {@code word} goes into every field that people fill. */
record Samples(Locale locale, String word) {
    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");

    static Samples friendly(Locale locale) {
        return new Samples(locale, "");
    }

    private boolean persian() {
        return locale.equals(Page.FA);
    }

    /** The text in the reader's language, with the word that is tested. */
    String say(String fa, String en) {
        return (persian() ? fa : en) + word;
    }

    Page staff(String path, Theme theme) {
        var viewer = new Viewer(say("نگار احمدی", "Nora Ahmadi"), "owner");
        return new Page(
                locale,
                ZoneId.of("Asia/Tehran"),
                theme,
                say("کافه لوتوس", "Lotus Café"),
                viewer,
                "token" + word,
                path,
                null);
    }

    Page open(String path, Theme theme) {
        return Page.open(locale, ZoneId.of("Asia/Tehran"), theme, "token" + word, path);
    }

    Page page(View view, Theme theme) {
        return switch (view) {
            case ErrorView v -> open("/gone", theme);
            case SignInView v -> open("/sign-in", theme);
            case SetUpView v -> open("/setup/abc", theme);
            case JoinView v -> open("/join/abc", theme);
            case WelcomeView v -> open("/s/lotus", theme);
            case AnswerView v -> open("/s/lotus", theme);
            case ThanksView v -> open("/s/lotus/thanks", theme);
            case ClosedView v -> open("/s/lotus", theme);
            case HomeView v -> staff("/", theme);
            case ReviewsView v -> staff("/reviews?page=2", theme);
            case SourcesView v -> staff("/sources", theme);
            case NewSourceView v -> staff("/sources/new", theme);
            case SourceView v -> staff("/sources/0K1", theme);
            case RunView v -> staff("/reviews/import/0K1", theme);
            case ConversationsView v -> staff("/conversations", theme);
            case ConversationView v -> staff("/conversations/0K1", theme);
            case TextView v -> staff("/texts/0K1?next=/reviews", theme);
            case ReportView v -> staff("/report?survey=0K1", theme);
            case org.edrak.pages.views.ReportWordsView v -> staff("/report/words", theme);
            case org.edrak.pages.views.StandardsView v -> staff("/report/standards", theme);
            case org.edrak.pages.views.WeightsView v -> staff("/report/weights", theme);
            case org.edrak.pages.views.ReportMailView v -> staff("/report/mail", theme);
            case org.edrak.pages.views.LeavingView v -> open("/mail/leave/abc", theme);
            case MembersView v -> staff("/members", theme).with(Notice.done("members.removed.done", "x" + word));
            case KeysView v -> staff("/keys", theme);
            case SurveysView v -> staff("/surveys", theme);
            case SurveyView v -> staff("/surveys/0K1", theme).with(Notice.done("survey.created.done"));
            case EditorView v -> staff("/surveys/0K1/edit", theme);
            case PublishView v -> staff("/surveys/0K1/publish", theme);
            case VersionView v -> staff("/surveys/0K1/versions/2", theme);
            case InvitationsView v -> staff("/surveys/0K1/invitations", theme);
            case SettingsView v -> staff("/surveys/0K1/settings", theme);
            case TranslationsView v -> staff("/surveys/0K1/translations?to=en", theme);
            case BrandView v -> staff("/settings/brand", theme);
            case AspectsView v -> staff("/settings/aspects", theme);
            case AspectView v -> staff("/settings/aspects/edit?aspect=delivery", theme);
            case ThemesView v -> staff("/themes?days=30", theme);
            case ExplanationView v -> staff("/explanations/0K1/why", theme);
            case PreviewView v -> staff("/surveys/0K1/preview", theme);
            case NewSurveyView v -> staff("/surveys/new", theme);
            case UploadView v -> staff("/reviews/import", theme);
            case MappingView v -> staff("/reviews/import", theme);
            case ImportedView v -> staff("/surveys/0K1/import", theme);
            case ConfirmView v -> staff("/members", theme);
            case MovingUploadView v -> staff("/surveys/import", theme);
            case MovingProgressView v -> staff("/surveys/import/0K1", theme);
            case MovingPreviewView v -> staff("/surveys/import/0K1", theme);
            case MovedView v -> staff("/surveys/import/0K1", theme);
        };
    }

    Map<String, View> all() {
        var views = new LinkedHashMap<String, View>();
        views.put("error-404", ErrorView.of(404));
        views.put("error-500", new ErrorView(500, null, "7K2" + word));
        views.put("error-400", new ErrorView(422, say("نام خالی است.", "The name is empty."), null));
        views.put("sign-in", new SignInView(Form.EMPTY, "/report" + word));
        views.put("sign-in-wrong", new SignInView(wrong("", "sign-in.failed"), null));
        views.put("set-up", new SetUpView("/setup/abc" + word, wrong("password", "person.password.short", 12)));
        views.put(
                "join",
                new JoinView(
                        "/join/abc", "a@example.com" + word, say("کافه لوتوس", "Lotus Café"), "analyst", Form.EMPTY));
        views.put("home", new HomeView(surveys(), 18_452, 2_315, new Progress(1_830, 2_315)));
        views.putAll(new SampleSubjects(this).all());
        views.putAll(SampleMail.views(this));
        views.put("home-empty", new HomeView(List.of(), 0, 0, Progress.NONE));
        views.put("surveys", new SurveysView(surveys(), false, 1));
        views.put("surveys-empty", new SurveysView(List.of(), true, 0));
        views.put("new-survey", newSurvey());
        views.put("survey", survey());
        views.put("editor", editor(null));
        views.put("editor-conflict", editor(new EditorView.Conflict(say("سامان", "Sam"), NOW)));
        views.put("publish", publish());
        views.put("translations", translations());
        views.put(
                "brand",
                new BrandView(
                        wrong("accent", "brand.accent.pale", 2.1),
                        "/brand/0K1/logo-3",
                        "#0f766e" + word,
                        2.1,
                        "#aa0000"));
        views.put("preview", new PreviewView("0K1", newSurvey().problems()));
        views.put(
                "version",
                new VersionView(
                        "0K1", title(), 2, NOW, say("نگار", "Nora"), true, questions(), "{\"a\": 1}" + word, 7));
        views.put(
                "settings",
                new SettingsView(
                        "0K1",
                        title(),
                        List.of("anonymous", "files"),
                        true,
                        wrong("anonymous", "settings.anonymous.fixed")));
        views.put("upload", new UploadView(answers(), null));
        views.put("upload-wrong", new UploadView(ImportOf.REVIEWS, say("فایل خالی است.", "The file is empty.")));
        views.put("mapping-reviews", mappingOfReviews());
        views.put("mapping-answers", mappingOfAnswers());
        views.put(
                "imported",
                new ImportedView(
                        answers(), Map.of(), "Answers 2026.csv" + word, 2_302, 2_290, 12, 0, List.of(), false, true));
        views.put("imported-check", checked());
        views.put("imported-nothing", rejected());
        new SampleMove(this).all().forEach(views::put);
        new SampleSources(this).all().forEach(views::put);
        views.put("members", members());
        views.put("keys", keys());
        views.put("keys-empty", new KeysView(List.of(), null, Form.EMPTY));
        views.put("reviews", reviews());
        views.put(
                "reviews-empty",
                new ReviewsView(List.of(), Pagination.of(1, 20, 0), Form.EMPTY, List.of(), Progress.NONE));
        views.putAll(new SampleAnswering(locale, word).all());
        views.put(
                "confirm",
                new ConfirmView(
                        "members.remove.question",
                        "members.remove.consequence",
                        List.of(say("سامان", "Sam")),
                        "members.remove",
                        "/members/1/remove" + word,
                        "/members"));
        views.putAll(new SampleTalks(this).all());
        views.put("report", SampleReport.full(this));
        views.put("report-empty", SampleReport.empty(this));
        views.put("report-year", SampleReport.year(this));
        views.put("report-words", SampleReport.words(this));
        views.put("standards", SampleReport.standards(this));
        views.put("weights", SampleReport.weights(this));
        return views;
    }

    View view(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    String title() {
        return say("تجربهٔ شما از کافه لوتوس", "Your visit to Lotus Café");
    }

    private ImportOf answers() {
        return new ImportOf("0K1", title());
    }

    private Form wrong(String field, String key, Object... args) {
        return new Form(
                Map.ofEntries(
                        entry("email", "nora@example.com" + word),
                        entry("name", say("نگار", "Nora")),
                        entry("workspace", say("کافه لوتوس", "Lotus Café")),
                        entry("language", "fa"),
                        entry("zone", "Asia/Tehran")),
                List.of(FieldError.of(field, key, args)));
    }

    private List<SurveyRow> surveys() {
        return List.of(
                new SurveyRow("0K1", title(), "open", 12_340, 22.1, NOW),
                new SurveyRow(
                        "0K2",
                        say("پس از تحویل سفارش", "After delivery"),
                        "draft",
                        6_112,
                        -14.7,
                        NOW.minusSeconds(90_000)),
                new SurveyRow("0K3", say("نظرسنجی نوروز", "New Year survey"), "closed", 0, null, null));
    }

    private NewSurveyView newSurvey() {
        String json = """
                {
                  "title": {"fa": "تجربهٔ شما", "en": "Your visit"},
                  "pages": [{"elements": [
                    {"type": "nps", "name": "recommend", "title": "Would you recommend us?", "isRequired": true}
                  ]}]
                }""";
        return new NewSurveyView(
                json + word,
                List.of(
                        new NewSurveyView.Problem(
                                "pages[0].elements[0].rateMax" + word,
                                say("عددی صحیح از ۲ تا ۱۰۰ لازم است.", "A whole number from 2 to 100 is needed.")),
                        new NewSurveyView.Problem("", say("«title» کم است.", "“title” is missing."))),
                List.of(new NewSurveyView.Starter(
                        "nps" + word, say("امتیاز توصیه", "Recommendation"), say("برای همه", "For all"), 4, 2)));
    }

    private SurveyView survey() {
        return new SurveyView(
                surveys().getFirst(),
                List.of(
                        new SurveyView.Link("fa", "http://localhost:8080/s/lotus?lang=fa" + word),
                        new SurveyView.Link("en", "http://localhost:8080/s/lotus?lang=en")),
                NOW.minusSeconds(31_000_000),
                questions(),
                "{\n  \"title\": \"" + word + "\"\n}",
                new SurveyView.Written(true, NOW, say("نگار", "Nora")),
                List.of(
                        new SurveyView.Version(2, NOW, say("نگار", "Nora"), true),
                        new SurveyView.Version(1, NOW.minusSeconds(31_000_000), say("سامان", "Sam"), false)),
                List.of(
                        new SurveyView.Change("published", 2, say("نگار", "Nora"), NOW),
                        new SurveyView.Change("settings", null, say("سامان", "Sam"), NOW)),
                List.of("anonymous"));
    }

    private List<SurveyView.Asked> questions() {
        return List.of(
                new SurveyView.Asked(
                        "recommend" + word,
                        "nps",
                        say(
                                "چقدر احتمال دارد ما را به دوستانتان توصیه کنید؟",
                                "How likely are you to recommend us to friends?"),
                        true),
                new SurveyView.Asked(
                        "satisfied", "csat", say("در کل چقدر راضی بودید؟", "How satisfied were you overall?"), true),
                new SurveyView.Asked("quality", "pair", say("کیفیت نوشیدنی‌ها", "Quality of the drinks"), false),
                new SurveyView.Asked(
                        "words", "text", say("چه چیزی را بهتر کنیم؟", "What should we do better?"), false));
    }

    private EditorView editor(EditorView.@Nullable Conflict conflict) {
        return new EditorView(
                "0K1",
                title(),
                true,
                7,
                NOW,
                say("نگار", "Nora"),
                "{\"title\": \"" + word + "\"}",
                newSurvey().problems(),
                "{\"editor.save\": \"" + word + "\"}",
                conflict);
    }

    private TranslationsView translations() {
        return new TranslationsView(
                "0K1",
                title(),
                7,
                "fa",
                "en",
                List.of(
                        new TranslationsView.Language("fa", 0, 12),
                        new TranslationsView.Language("en", 3, 12),
                        new TranslationsView.Language("tr", 0, 12)),
                List.of(
                        new TranslationsView.Text("Title" + word, "title", title(), "Your visit" + word),
                        new TranslationsView.Text("Nps", "pages[0].elements[0].title", title().repeat(4), "")),
                Pagination.of(1, 100, 250),
                new TranslationsView.Imported(
                        "English.xliff" + word,
                        4,
                        List.of(new TranslationsView.Problem(
                                7, "Why" + word, "en", say("چنین متنی نیست.", "There is no such text."), true))),
                say("سامان", "Sam"));
    }

    private PublishView publish() {
        return new PublishView(
                "0K1",
                title(),
                7,
                3,
                List.of(),
                List.of(
                        new PublishView.Change("added", "nps" + word, title(), ""),
                        new PublishView.Change("rescaled", "csat", title(), "1–5" + word)),
                12_340,
                true,
                say("سامان", "Sam"));
    }

    private MappingView mappingOfReviews() {
        var form = new Form(
                Map.ofEntries(
                        entry("target.0", "@text"),
                        entry("target.1", "@stars"),
                        entry("encoding", "CP1256"),
                        entry("delimiter", ";"),
                        entry("dates", "jalali"),
                        entry("source", say("فروشگاه", "Shop")),
                        entry("starsMax", "5" + word)),
                List.of(
                        FieldError.of("target.2", "import.target-twice"),
                        FieldError.of("", "import.date-needed"),
                        FieldError.of("fixedDate", "import.not-a-day")));
        return new MappingView(
                ImportOf.REVIEWS,
                "tmp1" + word,
                "reviews-1405.csv" + word,
                2_315,
                false,
                List.of(
                        new MappingView.Column(
                                0,
                                say("متن نظر", "comment"),
                                List.of(
                                        say(
                                                "قهوه عالی بود اما خیلی منتظر ماندیم.",
                                                "Great coffee, but we waited far too long for it."),
                                        say(
                                                "برخورد کارکنان صمیمی و محترمانه بود؛ دوباره می‌آییم و به دوستان هم می‌گوییم که حتماً یک بار امتحان کنند.",
                                                "The staff were warm and polite; we shall come back, and we shall tell our friends to try it at least once."))),
                        new MappingView.Column(1, say("امتیاز", "rating"), List.of("4", "5" + word)),
                        new MappingView.Column(2, "", List.of("1405/08/12", "1405/08/13"))),
                MappingView.reviewTargets(open("/", Theme.AUTO)),
                form);
    }

    private MappingView mappingOfAnswers() {
        var questions = List.of(
                new Option("recommend", title()),
                new Option("quality.expectation" + word, say("انتظار: کیفیت", "Expectation: quality")),
                new Option("quality.perception", say("ادراک: کیفیت", "Perception: quality")));
        return new MappingView(
                answers(),
                "tmp2",
                "NPS 2026.csv" + word,
                1,
                true,
                List.of(new MappingView.Column(0, "NPS" + word, List.of("9", "10"))),
                MappingView.answerTargets(open("/", Theme.AUTO), questions),
                Form.EMPTY);
    }

    private ImportedView rejected() {
        return new ImportedView(
                ImportOf.REVIEWS,
                Map.of("upload", "tmp" + word, "encoding", "UTF_8"),
                "Reviews 2026.csv" + word,
                1_111,
                0,
                0,
                1_204,
                List.of(
                        new ImportedView.Rejected(
                                17,
                                "rating" + word,
                                say("ستاره‌ها باید از ۱ تا ۵ باشد.", "Stars must be from 1 to 5.")),
                        new ImportedView.Rejected(
                                1_203, "", say("ساختار CSV درست نیست.", "This row is not valid CSV."))),
                false,
                false);
    }

    private ImportedView checked() {
        return new ImportedView(
                answers(),
                Map.of("upload", "tmp" + word),
                "Answers 2026.xlsx" + word,
                2_302,
                0,
                0,
                1,
                List.of(new ImportedView.Rejected(17, "nps" + word, say("تاریخ ندارد.", "There is no date."))),
                true,
                false);
    }

    private MembersView members() {
        return new MembersView(
                List.of(
                        new MembersView.Member(
                                "1", say("نگار احمدی", "Nora Ahmadi"), "nora@example.com" + word, "owner", NOW, false),
                        new MembersView.Member(
                                "2" + word, say("سامان رضایی", "Sam Rezai"), "sam@example.com", "analyst", NOW, true)),
                List.of(new MembersView.Pending("leila@example.com" + word, "viewer", NOW.plusSeconds(600_000))),
                "http://localhost:8080/join/3f9c2b7d1e" + word,
                wrong("email", "person.email.taken"));
    }

    private KeysView keys() {
        return new KeysView(
                List.of(
                        new KeysView.Key("1", say("فروشگاه", "Shop"), "edk_7Q2" + word, NOW, NOW),
                        new KeysView.Key("2", say("اپلیکیشن", "App"), "edk_K9d", NOW, null)),
                "edk_7Q2mJm0bq0R3d3m5vUe2" + word,
                wrong("name", "person.required"));
    }

    private ReviewsView reviews() {
        String good = say(
                "قهوه عالی بود و باریستا با حوصله توضیح داد؛ فقط قیمت‌ها این اواخر زیاد شده.",
                "The coffee was superb and the barista took time to explain; only the prices have gone up lately.");
        String fast = say("قهوه عالی بود", "The coffee was superb");
        String dear = say("قیمت‌ها این اواخر زیاد شده", "the prices have gone up lately");
        var spans = List.of(span(good, fast, "positive", "product-quality"), span(good, dear, "negative", "price"));
        var talks = new SampleTalks(this);
        var list = List.of(
                new ReviewsView.Review(
                        talks.judged(Quote.of(good, persian() ? "fa" : "en", spans), "positive"),
                        null,
                        new Stars(4.5, 1, 5),
                        false,
                        say("فروشگاه", "Shop"),
                        say("مریم", "Mary"),
                        NOW,
                        "https://example.com/1" + word,
                        "praise",
                        false,
                        false),
                new ReviewsView.Review(
                        talks.judged(
                                Quote.plain(
                                        say(
                                                "چهل دقیقه منتظر ماندیم و هیچ‌کس عذرخواهی نکرد.",
                                                "We waited forty minutes and nobody said sorry."),
                                        "en"),
                                "very-negative"),
                        say("ناامیدکننده", "Disappointing"),
                        new Stars(9, 0, 10),
                        true,
                        "Maps" + word,
                        null,
                        NOW,
                        "javascript:alert(1)",
                        "complaint",
                        true,
                        false),
                new ReviewsView.Review(
                        talks.judged(Quote.plain(say("معمولی.", "So so."), "other"), null),
                        null,
                        null,
                        false,
                        "Maps",
                        "",
                        NOW,
                        null,
                        null,
                        true,
                        true));
        var chosen = new Form(Map.of("sentiment", "negative", "driver", "price" + word), List.of());
        return new ReviewsView(
                list,
                Pagination.of(2, 20, 2_315),
                chosen,
                List.of("product-quality", "price", "own-driver" + word),
                new Progress(1_830, 2_315));
    }

    static Quote.Span span(String text, String part, String tone, String driver) {
        int from = Math.max(0, text.indexOf(part.substring(0, Math.min(part.length(), 12))));
        return new Quote.Span(from, Math.min(text.length(), from + part.length()), tone, driver);
    }

    LocalDate today() {
        return LocalDate.of(2026, 11, 20);
    }
}
