package org.edrak.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import org.edrak.bodies.BadBody;
import org.edrak.bodies.UploadBody;
import org.edrak.ids.Ids;
import org.edrak.imports.ImportOutcome;
import org.edrak.imports.Upload;
import org.edrak.imports.Uploads;
import org.edrak.people.Role;
import org.edrak.reviewimports.ReviewImports;
import org.edrak.reviews.ReviewImport;
import org.edrak.reviews.Stars;
import org.edrak.sources.Run;
import org.edrak.web.Caller;
import org.edrak.web.Pages;

/**
 * Files of reviews for programs: a form with the part {@code file} and the field {@code mapping}. A short one is through
 * when the answer comes, a long one goes on in the background.
 */
@Path("/api/v1/reviews/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReviewImportsResource {
    private static final String USUAL_SOURCE = "api";
    private static final int USUAL_STARS = 5;

    @Inject
    private Caller caller;

    @Inject
    private ReviewImports imports;

    @Inject
    private Uploads uploads;

    @Inject
    private Pages pages;

    /**
     * A file that is taken over.
     *
     * @param state {@code checking}, {@code storing}, {@code done}, {@code refused}, {@code cancelled} or {@code failed}
     * @param rows how many it has, as far as they are counted
     * @param rowDone the number of the last row that is dealt with, as a spreadsheet counts it
     */
    public record Shown(
            String id, String state, long rows, long rowDone, long stored, long alreadyThere, long rejected) {
        static Shown of(Run run) {
            return new Shown(
                    Ids.text(run.id()),
                    run.state().key(),
                    run.total(),
                    run.rowDone(),
                    run.tally().stored(),
                    run.tally().repeated(),
                    run.tally().rejected());
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Keys.ANALYST)
    public Response run(UploadBody sent) throws IOException {
        FileMapping mapping = FileMapping.of(sent);
        ReviewImport.Defaults defaults = defaults(mapping);
        var columns = mapping.columns(sent, pages.page().zone());
        if (mapping.isDryRun()) {
            return mapping.answer(imports.check(sent.file(), columns, defaults), pages.page());
        }
        Run run = imports.begin(caller.workspaceId(), keep(sent), columns, defaults, mapping.leavesOut());
        if (run.state().isUnderWay()) {
            return Response.accepted(Shown.of(run))
                    .location(URI.create("/api/v1/reviews/imports/" + Ids.text(run.id())))
                    .build();
        }
        ImportOutcome outcome = imports.outcome(run);
        imports.dismiss(run);
        return mapping.answer(outcome, pages.page());
    }

    private static ReviewImport.Defaults defaults(FileMapping mapping) {
        String source = mapping.source() == null ? "" : mapping.source().strip();
        if (source.length() > ReviewImport.LONGEST_SOURCE) {
            throw new BadBody("/source", "The name of a source has at most 60 characters.");
        }
        int min = mapping.starsMin() == null ? 1 : mapping.starsMin();
        int max = mapping.starsMax() == null ? USUAL_STARS : mapping.starsMax();
        if (!Stars.isScale(min, max)) {
            throw new BadBody("/starsMax", "Stars go from 0 or 1 to at least 2 and at most 100.");
        }
        return new ReviewImport.Defaults(source.isEmpty() ? USUAL_SOURCE : source, min, max);
    }

    private Upload keep(UploadBody sent) throws IOException {
        try (InputStream bytes = Files.newInputStream(sent.file())) {
            return uploads.keep(caller.workspaceId(), sent.fileName(), bytes);
        }
    }

    @GET
    @Path("{run}")
    @RolesAllowed(Role.Keys.VIEWER)
    public Shown look(@PathParam("run") String run) {
        return Shown.of(find(run));
    }

    /** Stops it; what is stored stays. */
    @DELETE
    @Path("{run}")
    @RolesAllowed(Role.Keys.ANALYST)
    public Shown cancel(@PathParam("run") String run) {
        imports.cancel(find(run));
        return Shown.of(find(run));
    }

    private Run find(String run) {
        return Ids.parse(run).stream()
                .boxed()
                .flatMap(id -> imports.find(caller.workspaceId(), id).stream())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
