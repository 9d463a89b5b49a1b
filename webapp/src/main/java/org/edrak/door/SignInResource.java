package org.edrak.door;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.edrak.access.Sessions;
import org.edrak.access.SignIn;
import org.edrak.bodies.FormBody;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.SignInView;
import org.edrak.web.Cookies;
import org.edrak.web.LocalPaths;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Path("/")
@RequestScoped
@PermitAll
public class SignInResource {
    @Inject
    private SignIn signIn;

    @Inject
    private Sessions sessions;

    @Inject
    private Pages pages;

    @Inject
    private HttpServletRequest request;

    @GET
    @Path("sign-in")
    public Response ask(@QueryParam("next") @Nullable String next) {
        return pages.show(new SignInView(Form.EMPTY, LocalPaths.orHome(next)));
    }

    @POST
    @Path("sign-in")
    public Response signIn(FormBody form) {
        var outcome = signIn.attempt(form.value("email"), form.value("password"), request.getRemoteAddr());
        return switch (outcome) {
            case SignIn.In in -> enter(in.token(), form);
            case SignIn.Wrong wrong -> again(401, form, FieldError.of("", "sign-in.failed"));
            case SignIn.TooOften often -> {
                long minutes = often.pause().toMinutes() + 1;
                yield Response.fromResponse(again(429, form, FieldError.of("", "sign-in.too-often", minutes)))
                        .header(HttpHeaders.RETRY_AFTER, often.pause().toSeconds() + 1)
                        .build();
            }
        };
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        closeCurrent();
        return Pages.to("/sign-in").cookie(Cookies.noSession(request)).build();
    }

    /** A session that the browser had before ends here, so that nobody can have planted it. */
    private Response enter(String token, FormBody form) {
        closeCurrent();
        return Pages.to(LocalPaths.orHome(form.value("next")))
                .cookie(Cookies.session(request, token, Sessions.LASTS))
                .build();
    }

    private void closeCurrent() {
        String token = Cookies.value(request, Cookies.SESSION);
        if (token != null) {
            sessions.close(token);
        }
    }

    private Response again(int status, FormBody form, FieldError error) {
        var shown = new Form(form.shown("password"), List.of(error));
        return pages.refuse(status, new SignInView(shown, LocalPaths.orHome(form.value("next"))));
    }
}
