package org.edrak.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.edrak.bodies.UploadBody;
import org.edrak.imports.ImportOutcome;
import org.edrak.people.Role;
import org.edrak.reviews.ReviewImport;
import org.edrak.web.Caller;
import org.edrak.web.Pages;

/** Files of reviews for programs: a form with the part {@code file} and the field {@code mapping}. */
@Path("/api/v1/reviews/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class ReviewImportsResource {
    private static final String USUAL_SOURCE = "api";
    private static final int USUAL_STARS = 5;

    @Inject
    private Caller caller;

    @Inject
    private ReviewImport reviews;

    @Inject
    private Pages pages;

    @POST
    @RolesAllowed(Role.Keys.ANALYST)
    public Response run(UploadBody sent) throws IOException {
        FileMapping mapping = FileMapping.of(sent);
        ReviewImport.Defaults defaults = new ReviewImport.Defaults(
                mapping.source() == null ? USUAL_SOURCE : mapping.source(),
                mapping.starsMin() == null ? 1 : mapping.starsMin(),
                mapping.starsMax() == null ? USUAL_STARS : mapping.starsMax());
        var columns = mapping.columns(sent, pages.page().zone());
        ImportOutcome outcome = mapping.isDryRun()
                ? reviews.check(sent.file(), columns, defaults)
                : reviews.run(caller.workspaceId(), sent.file(), columns, defaults, mapping.leavesOut());
        return mapping.answer(outcome, pages.page());
    }
}
