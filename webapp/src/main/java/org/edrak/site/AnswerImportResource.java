package org.edrak.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edrak.bodies.FormBody;
import org.edrak.bodies.UploadBody;
import org.edrak.ids.Ids;
import org.edrak.imports.ColumnMapping;
import org.edrak.imports.Upload;
import org.edrak.pages.Page;
import org.edrak.pages.views.ImportOf;
import org.edrak.pages.views.MappingView;
import org.edrak.pages.views.OptionGroup;
import org.edrak.people.Role;
import org.edrak.responses.AnswerImport;
import org.edrak.scoring.ScoringSweep;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.web.Caller;
import org.edrak.web.Pages;

/** The pages on which answers that were collected elsewhere are taken over from a file. */
@Path("/surveys/{survey}/import")
@RequestScoped
public class AnswerImportResource {
    @PathParam("survey")
    private String id = "";

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private Surveys surveys;

    @Inject
    private SurveyRows rows;

    @Inject
    private ImportSteps steps;

    @Inject
    private AnswerImport answers;

    @Inject
    private ScoringSweep sweep;

    @GET
    @RolesAllowed(Role.Keys.ANALYST)
    public Response choose() {
        return steps.choose(what(survey()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Keys.ANALYST)
    public Response upload(UploadBody sent) throws IOException {
        Survey survey = survey();
        return steps.keep(what(survey), sent, targets(survey), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Keys.ANALYST)
    public Response map(FormBody sent) throws IOException {
        Survey survey = survey();
        Optional<Upload> upload = steps.upload(sent);
        if (upload.isEmpty()) {
            return steps.gone(what(survey));
        }
        MappingForm form = new MappingForm(sent.shown("csrf", "step", "leaveOut"));
        ColumnMapping mapping = form.mapping(columns(sent), pages.page().zone());
        if (sent.value("step").equals("preview")) {
            MappingForm again = new MappingForm(sent.shown("csrf", "step", "leaveOut"));
            return steps.columns(what(survey), upload.get(), again, targets(survey));
        }
        if (mapping.targets().stream().allMatch(target -> target.isEmpty() || target.startsWith("@"))) {
            form.refuse("target.0", "import.no-target");
        }
        if (!form.isValid()) {
            return steps.columns(what(survey), upload.get(), form, targets(survey));
        }
        if (sent.value("step").equals("check")) {
            var checked = answers.check(survey, steps.path(upload.get()), mapping);
            return steps.checked(what(survey), upload.get(), sent, checked);
        }
        boolean leaveOut = sent.value("leaveOut").equals("true");
        var outcome = answers.run(survey, steps.path(upload.get()), mapping, leaveOut);
        Response page = steps.imported(what(survey), upload.get(), sent, outcome);
        // The page is made first: work that begins here shares this request's hold on the database.
        sweep.begin();
        return page;
    }

    static int columns(FormBody form) {
        int columns = 0;
        while (form.fields().containsKey("target." + columns)) {
            columns++;
        }
        return columns;
    }

    private List<OptionGroup> targets(Survey survey) {
        Page page = pages.page();
        return MappingView.answerTargets(page, AnswerTargets.of(page, surveys.questionnaire(survey)));
    }

    private ImportOf what(Survey survey) {
        return new ImportOf(Ids.text(survey.id()), rows.title(survey));
    }

    private Survey survey() {
        return Ids.parse(id).stream()
                .boxed()
                .findFirst()
                .flatMap(known -> surveys.find(caller.workspaceId(), known))
                .filter(Survey::isPublished)
                .orElseThrow(NotFoundException::new);
    }
}
