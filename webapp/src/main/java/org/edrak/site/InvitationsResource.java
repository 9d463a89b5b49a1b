package org.edrak.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.edrak.bodies.FormBody;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.InvitationsView;
import org.edrak.people.Role;
import org.edrak.responses.Invitations;
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
        return pages.show(view(id, surveys.find(id), Form.EMPTY));
    }

    @POST
    public Response make(@PathParam("survey") String id, FormBody form) {
        Survey survey = surveys.find(id);
        String typed = Digits.toAscii(form.value("count").strip());
        int count = typed.matches("[0-9]{1,5}") ? Integer.parseInt(typed) : 0;
        if (count < 1 || count > Invitations.MOST) {
            var wrong = FieldError.of("count", "invitations.wrong", Invitations.MOST);
            return pages.refuse(400, view(id, survey, new Form(form.shown("csrf"), List.of(wrong))));
        }
        String origin = pages.origin();
        String links = invitations.create(survey, count).stream()
                .map(token -> origin + survey.linkFor(token) + "\r\n")
                .collect(Collectors.joining());
        return Response.ok(pages.page().t("invitations.column") + "\r\n" + links, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invitations-" + id + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private InvitationsView view(String id, Survey survey, Form form) {
        Invitations.Tally tally = invitations.tally(survey.id());
        return new InvitationsView(
                id,
                rows.title(survey),
                survey.isInvitedOnly(),
                survey.isAnonymous(),
                tally.made(),
                tally.used(),
                Invitations.MOST,
                form);
    }
}
