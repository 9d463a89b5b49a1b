package org.edrak.door;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.edrak.access.Sessions;
import org.edrak.bodies.FormBody;
import org.edrak.pages.Notice;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.JoinView;
import org.edrak.pages.views.SignInView;
import org.edrak.people.MemberInvitation;
import org.edrak.people.MemberInvitations;
import org.edrak.web.Cookies;
import org.edrak.web.Pages;
import org.edrak.workspaces.Workspaces;

/** An invited person becomes a member. */
@Path("/join/{token}")
@RequestScoped
@PermitAll
public class JoinResource {
    @Inject
    private MemberInvitations invitations;

    @Inject
    private Workspaces workspaces;

    @Inject
    private Sessions sessions;

    @Inject
    private Pages pages;

    @Inject
    private HttpServletRequest request;

    @GET
    public Response ask(@PathParam("token") String token) {
        return invitations
                .find(token)
                .map(invitation -> pages.show(view(token, invitation, Form.EMPTY)))
                .orElseGet(this::used);
    }

    @POST
    public Response join(@PathParam("token") String token, FormBody form) {
        var errors = new PersonRules(form).name("name").password().errors();
        if (!errors.isEmpty()) {
            var shown = new Form(form.shown("password"), errors);
            return invitations
                    .find(token)
                    .map(invitation -> pages.refuse(400, view(token, invitation, shown)))
                    .orElseGet(this::used);
        }
        return invitations
                .accept(token, form.value("name").strip(), form.value("password"))
                .map(member -> Pages.to("/")
                        .cookie(Cookies.session(request, sessions.open(member), Sessions.LASTS))
                        .build())
                .orElseGet(this::used);
    }

    private Response used() {
        var page = pages.page().with(Notice.warning("join.used"));
        return pages.show(404, page, new SignInView(Form.EMPTY, null));
    }

    private JoinView view(String token, MemberInvitation invitation, Form form) {
        String workspace = workspaces.get(invitation.workspaceId()).name();
        return new JoinView(
                "/join/" + token,
                invitation.email(),
                workspace,
                invitation.role().key(),
                form);
    }
}
