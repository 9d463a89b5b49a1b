package org.edrak.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edrak.bodies.FormBody;
import org.edrak.bodies.UploadBody;
import org.edrak.imports.RowProblem;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.InvitationsView;
import org.edrak.people.Role;
import org.edrak.responses.CustomerAttributes;
import org.edrak.responses.Invitations;
import org.edrak.responses.InvitedCustomers;
import org.edrak.surveys.Survey;
import org.edrak.text.Digits;
import org.edrak.web.CallersSurveys;
import org.edrak.web.Pages;

/** The page on which links for single customers are made; the file with them is given once. */
@Path("/surveys/{survey}/invitations")
@RequestScoped
@RolesAllowed(Role.Keys.ANALYST)
public class InvitationsResource {
    @Inject
    private CallersSurveys surveys;

    @Inject
    private Invitations invitations;

    @Inject
    private SurveyRows rows;

    @Inject
    private Pages pages;

    @GET
    public Response ask(@PathParam("survey") String id) {
        return pages.show(view(id, surveys.find(id), Form.EMPTY, List.of()));
    }

    @POST
    public Response make(@PathParam("survey") String id, FormBody form) throws IOException {
        Survey survey = surveys.find(id);
        String typed = Digits.toAscii(form.value("count").strip());
        int count = typed.matches("[0-9]{1,5}") ? Integer.parseInt(typed) : 0;
        if (count < 1 || count > Invitations.MOST) {
            var wrong = FieldError.of("count", "invitations.wrong", Invitations.MOST);
            return pages.refuse(400, view(id, survey, new Form(form.shown("csrf"), List.of(wrong)), List.of()));
        }
        return make(id, survey, Collections.nCopies(count, Map.of()));
    }

    /** Invites the customers of a file, by whose attributes the survey may ask and speak. */
    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response make(@PathParam("survey") String id, UploadBody sent) throws IOException {
        Survey survey = surveys.find(id);
        if (survey.isAnonymous()) {
            return refuse(id, survey, "invitations.customers.anonymous");
        }
        Optional<UploadBody.SentFile> file = sent.chosen("file");
        if (file.isEmpty()) {
            return refuse(id, survey, "import.file-missing");
        }
        InvitedCustomers read = InvitedCustomers.read(file.get().path());
        return read.problems().isEmpty()
                ? make(id, survey, read.customers())
                : pages.refuse(400, view(id, survey, Form.EMPTY, read.problems()));
    }

    private Response refuse(String id, Survey survey, String key) {
        Form refused = new Form(Map.of(), List.of(FieldError.of("file", key)));
        return pages.refuse(400, view(id, survey, refused, List.of()));
    }

    private Response make(String id, Survey survey, List<? extends Map<String, ?>> customers) throws IOException {
        String origin = pages.origin();
        List<String> links = invitations.create(survey, customers).stream()
                .map(token -> origin + survey.linkFor(token))
                .toList();
        return Response.ok(
                        InvitedCsv.of(customers, links, pages.page().t("invitations.column")),
                        "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invitations-" + id + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private InvitationsView view(String id, Survey survey, Form form, List<RowProblem> problems) {
        Invitations.Tally tally = invitations.tally(survey.id());
        return new InvitationsView(
                id,
                rows.title(survey),
                survey.isInvitedOnly(),
                survey.isAnonymous(),
                tally.made(),
                tally.used(),
                Invitations.MOST,
                CustomerAttributes.named(surveys.draft(survey).definition()),
                form,
                problems);
    }
}
