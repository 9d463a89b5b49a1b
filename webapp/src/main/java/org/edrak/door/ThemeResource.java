package org.edrak.door;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.edrak.bodies.FormBody;
import org.edrak.pages.Theme;
import org.edrak.web.Cookies;
import org.edrak.web.LocalPaths;
import org.edrak.web.Pages;

/** Remembers in which colours a reader wants pages. */
@Path("/theme")
@RequestScoped
@PermitAll
public class ThemeResource {
    @Inject
    private HttpServletRequest request;

    @POST
    public Response choose(FormBody form) {
        String theme = Theme.of(form.value("theme")).key();
        return Pages.to(LocalPaths.orHome(form.value("next")))
                .cookie(Cookies.theme(request, theme))
                .build();
    }
}
