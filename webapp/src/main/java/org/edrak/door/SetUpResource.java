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
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.edrak.access.Sessions;
import org.edrak.assembly.SampleWish;
import org.edrak.bodies.FormBody;
import org.edrak.pages.Notice;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.SetUpView;
import org.edrak.pages.views.SignInView;
import org.edrak.people.Member;
import org.edrak.people.NewMember;
import org.edrak.people.Role;
import org.edrak.people.SetupLinks;
import org.edrak.web.Cookies;
import org.edrak.web.Pages;

/** The first owner makes the workspace, by the link that the start command printed. */
@Path("/setup/{token}")
@RequestScoped
@PermitAll
public class SetUpResource {
    @Inject
    private SetupLinks links;

    @Inject
    private Sessions sessions;

    @Inject
    private Pages pages;

    @Inject
    private SampleWish sample;

    @Inject
    private HttpServletRequest request;

    @GET
    public Response ask(@PathParam("token") String token) {
        if (!links.isOpen(token)) {
            return used();
        }
        var offered = Map.of("language", pages.page().language(), "zone", SetUpView.ZONES.get(0));
        return pages.show(view(token, new Form(offered, List.of())));
    }

    @POST
    public Response setUp(@PathParam("token") String token, FormBody form) {
        if (!links.isOpen(token)) {
            return used();
        }
        var errors = new PersonRules(form)
                .name("name")
                .email()
                .password()
                .name("workspace")
                .oneOf("language", List.of("fa", "en"))
                .oneOf("zone", SetUpView.ZONES)
                .errors();
        if (!errors.isEmpty()) {
            return pages.refuse(400, view(token, new Form(form.shown("password"), errors)));
        }
        return use(token, form).map(this::enter).orElseGet(this::used);
    }

    private Optional<Member> use(String token, FormBody form) {
        var owner = new NewMember(form.value("email"), form.value("name").strip(), Role.OWNER, form.value("password"));
        return links.use(
                token,
                owner,
                form.value("workspace").strip(),
                ZoneId.of(form.value("zone")),
                Locale.forLanguageTag(form.value("language")));
    }

    private Response enter(Member owner) {
        sample.setUp(owner.workspaceId());
        return Pages.to("/")
                .cookie(Cookies.session(request, sessions.open(owner), Sessions.LASTS))
                .build();
    }

    private Response used() {
        var page = pages.page().with(Notice.warning("set-up.used"));
        return pages.show(404, page, new SignInView(Form.EMPTY, null));
    }

    private static SetUpView view(String token, Form form) {
        return new SetUpView("/setup/" + token, form);
    }
}
