package org.edrak.subjects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.edrak.analysis.aspects.OwnAspect;
import org.edrak.analysis.aspects.Vocabulary;
import org.edrak.analysis.aspects.VocabularyRules;
import org.edrak.bodies.FormBody;
import org.edrak.ids.Ids;
import org.edrak.pages.Notice;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.ThemesView;
import org.edrak.people.Role;
import org.edrak.questionnaires.Driver;
import org.edrak.scoring.ScoringSweep;
import org.edrak.taxonomies.Taxonomies;
import org.edrak.themes.Emergence;
import org.edrak.themes.EmergingTheme;
import org.edrak.themes.EmergingThemes;
import org.edrak.themes.ThemeDecisions;
import org.edrak.web.Caller;
import org.edrak.web.Count;
import org.edrak.web.Pages;
import org.edrak.workspaces.Workspaces;

/** What customers speak of more than before, to be named or dismissed. */
@Path("/themes")
@RequestScoped
@RolesAllowed(Role.Keys.ANALYST)
public class ThemesResource {
    private static final List<Integer> DAYS = List.of(7, 30, 90);
    private static final int MOST_PHRASES = 100;
    private static final double POLAR = 0.2;

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private EmergingThemes themes;

    @Inject
    private ThemeDecisions decisions;

    @Inject
    private Taxonomies taxonomies;

    @Inject
    private Workspaces workspaces;

    @Inject
    private AspectViews aspects;

    @Inject
    private ScoringSweep sweep;

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Response list(
            @QueryParam("days") @DefaultValue("30") Count days, @QueryParam("done") @DefaultValue("") String done) {
        ThemesView view = view(days.value(), Form.EMPTY);
        return switch (done) {
            case "themes.named.done" -> pages.show(Notice.done("themes.named.done"), view);
            case "themes.dismissed.done" -> pages.show(Notice.done("themes.dismissed.done"), view);
            case String other -> pages.show(view);
        };
    }

    @POST
    @Path("dismiss")
    public Response dismiss(FormBody form) {
        decisions.dismiss(caller.workspaceId(), phrases(form, "phrase"), caller.memberId());
        return done(form, "themes.dismissed.done");
    }

    @POST
    @Path("reconsider")
    public Response reconsider(FormBody form) {
        decisions.reconsider(caller.workspaceId());
        return done(form, "");
    }

    @POST
    @Path("name")
    public Response name(FormBody form) {
        List<ThemeDecisions.Phrase> phrases = phrases(form, "phrase");
        Vocabulary kept = taxonomies.vocabulary(caller.workspaceId());
        OwnAspect named = named(kept, form, phrases);
        List<FieldError> errors = VocabularyRules.check(kept.with(named)).stream()
                .map(problem -> FieldError.found("", problem.code(), problem.arguments()))
                .toList();
        int revision = taxonomies.revision(caller.workspaceId());
        if (!errors.isEmpty()) {
            return pages.refuse(400, view(days(form), new Form(form.shown("csrf"), errors)));
        }
        if (!taxonomies.save(caller.workspaceId(), revision, kept.with(named), caller.memberId())) {
            Form refused = new Form(form.shown("csrf"), List.of(FieldError.of("", "taxonomy.conflict")));
            return pages.refuse(409, view(days(form), refused));
        }
        decisions.name(caller.workspaceId(), phrases(form, "theme"), named.key(), caller.memberId());
        sweep.begin();
        return done(form, "themes.named.done");
    }

    private OwnAspect named(Vocabulary kept, FormBody form, List<ThemeDecisions.Phrase> phrases) {
        String name = form.value("name").strip();
        String driver = form.value("driver");
        return new OwnAspect(
                AspectForm.newKey(kept, name),
                Driver.isKey(driver) ? new Driver(driver) : null,
                name.isEmpty() ? Map.of() : Map.of(pages.page().language(), name),
                Map.of(
                        phrases.getFirst().language(),
                        phrases.stream().map(ThemeDecisions.Phrase::words).toList()),
                false);
    }

    private static List<ThemeDecisions.Phrase> phrases(FormBody form, String field) {
        String language = form.value("language");
        List<String> said = form.all(field);
        boolean sound = Vocabulary.LANGUAGES.contains(language)
                && !said.isEmpty()
                && said.size() <= MOST_PHRASES
                && said.stream().allMatch(phrase -> !phrase.isBlank() && phrase.length() <= ThemeDecisions.LONGEST);
        if (!sound) {
            throw new BadRequestException();
        }
        return said.stream()
                .map(phrase -> new ThemeDecisions.Phrase(language, phrase))
                .toList();
    }

    private static int days(FormBody form) {
        return DAYS.stream()
                .filter(days -> form.value("days").equals(days.toString()))
                .findFirst()
                .orElse(30);
    }

    private static Response done(FormBody form, String key) {
        return Pages.to("/themes?days=" + days(form) + (key.isEmpty() ? "" : "&done=" + key))
                .build();
    }

    private ThemesView view(int days, Form form) {
        if (!DAYS.contains(days)) {
            throw new BadRequestException();
        }
        Emergence found = themes.lately(workspaces.get(caller.workspaceId()), days);
        return new ThemesView(
                found,
                found.themes().stream().map(ThemesResource::theme).toList(),
                days,
                DAYS,
                aspects.drivers(),
                decisions.dismissed(caller.workspaceId()),
                form,
                aspects.scoring());
    }

    private static ThemesView.Theme theme(EmergingTheme theme) {
        Double sentiment = theme.sentiment();
        double score = sentiment == null ? 0 : sentiment;
        return new ThemesView.Theme(
                theme.language(),
                theme.phrases(),
                theme.texts(),
                theme.share(),
                theme.before() == 0 ? null : theme.share() / theme.before(),
                score <= -POLAR ? "negative" : score >= POLAR ? "positive" : "neutral",
                theme.quotes().stream()
                        .map(quote -> new ThemesView.Said(
                                Ids.text(quote.verbatimId()),
                                Excerpts.of(quote.text(), theme.language(), quote.places())))
                        .toList());
    }
}
