package org.edrak.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.edrak.bodies.BadBody;
import org.edrak.bodies.Json;
import org.edrak.bodies.UploadBody;
import org.edrak.ids.Ids;
import org.edrak.imports.ColumnMapping;
import org.edrak.imports.DateForm;
import org.edrak.imports.Encoding;
import org.edrak.imports.ImportOutcome;
import org.edrak.people.Role;
import org.edrak.responses.AnswerImport;
import org.edrak.reviews.ReviewImport;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.web.Caller;
import org.edrak.web.Pages;
import org.edrak.web.Problem;
import org.edrak.workspaces.Workspaces;
import org.jspecify.annotations.Nullable;

/** Files of answers and of reviews for programs: a form with the part {@code file} and the field {@code mapping}. */
@Path("/api/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class ImportsResource {
    private static final int USUAL_STARS = 5;

    @Inject
    private Caller caller;

    @Inject
    private Workspaces workspaces;

    @Inject
    private Surveys surveys;

    @Inject
    private AnswerImport answers;

    @Inject
    private ReviewImport reviews;

    @Inject
    private Pages pages;

    /**
     * What the columns mean, as JSON in the field {@code mapping}.
     *
     * @param targets one per column: empty for nothing, {@code @date}, {@code @id} and the like, or a question's field
     * @param encoding a name of {@link Encoding}; what the file says of itself when left out
     * @param delimiter a comma when left out
     * @param dates a key of {@link DateForm}; {@code year-first} when left out
     * @param fixedDate the day of all rows, where no column has it
     * @param leaveOut whether rows that cannot be taken are left out; otherwise nothing is stored when there are any
     * @param source of all reviews that no column gives one; for reviews alone, as the next two
     * @param starsMin 1 when left out
     * @param starsMax 5 when left out
     */
    public record Mapping(
            List<String> targets,
            @Nullable Encoding encoding,
            @Nullable String delimiter,
            @Nullable String dates,
            @Nullable LocalDate fixedDate,
            @Nullable Boolean leaveOut,
            @Nullable String source,
            @Nullable Integer starsMin,
            @Nullable Integer starsMax) {}

    @POST
    @Path("surveys/{survey}/imports")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response answers(@PathParam("survey") String id, UploadBody sent) throws java.io.IOException {
        Survey survey = Ids.parse(id).stream()
                .boxed()
                .findFirst()
                .flatMap(known -> surveys.find(caller.workspaceId(), known))
                .orElseThrow(NotFoundException::new);
        Mapping mapping = mapping(sent);
        return outcome(answers.run(survey, sent.file(), columns(mapping, sent), leaveOut(mapping)));
    }

    @POST
    @Path("reviews/imports")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response reviews(UploadBody sent) throws java.io.IOException {
        Mapping mapping = mapping(sent);
        ReviewImport.Defaults defaults = new ReviewImport.Defaults(
                mapping.source() == null ? "api" : mapping.source(),
                mapping.starsMin() == null ? 1 : mapping.starsMin(),
                mapping.starsMax() == null ? USUAL_STARS : mapping.starsMax());
        return outcome(
                reviews.run(caller.workspaceId(), sent.file(), columns(mapping, sent), defaults, leaveOut(mapping)));
    }

    private static boolean leaveOut(Mapping mapping) {
        return Boolean.TRUE.equals(mapping.leaveOut());
    }

    private static Mapping mapping(UploadBody sent) {
        if (sent.fileName().isEmpty()) {
            throw new BadBody("file", "The form has no file.");
        }
        Mapping mapping = (Mapping) Json.read(sent.value("mapping").getBytes(StandardCharsets.UTF_8), Mapping.class);
        if (mapping.targets() == null || mapping.targets().contains(null)) {
            throw new BadBody("/targets", "The targets are a list of texts, one per column.");
        }
        return mapping;
    }

    private ColumnMapping columns(Mapping mapping, UploadBody sent) throws java.io.IOException {
        Encoding encoding = mapping.encoding() == null ? told(sent) : mapping.encoding();
        String delimiter = mapping.delimiter() == null ? "," : mapping.delimiter();
        if (delimiter.length() != 1 || !ColumnMapping.DELIMITERS.contains(delimiter)) {
            throw new BadBody("/delimiter", "The delimiter is a comma, a semicolon, a tab or a bar.");
        }
        return new ColumnMapping(
                encoding,
                delimiter.charAt(0),
                mapping.targets(),
                dates(mapping.dates()),
                mapping.fixedDate(),
                workspaces.get(caller.workspaceId()).zone());
    }

    private static Encoding told(UploadBody sent) throws java.io.IOException {
        return Encoding.of(sent.file())
                .orElseThrow(() -> new BadBody("/encoding", "The file does not tell its encoding: name it."));
    }

    private static DateForm dates(@Nullable String key) {
        return key == null
                ? DateForm.YEAR_FIRST
                : Arrays.stream(DateForm.values())
                        .filter(form -> form.key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> new BadBody("/dates", "This is not a form of dates."));
    }

    private Response outcome(ImportOutcome outcome) {
        if (outcome.isDone()) {
            return Response.ok(outcome).build();
        }
        List<Violation> violations = outcome.problems().stream()
                .map(problem -> Violation.of(
                        pages.page(),
                        "row " + problem.row() + (problem.column().isEmpty() ? "" : ", " + problem.column()),
                        problem.code(),
                        problem.arguments()))
                .toList();
        return Problem.of(400, "Some rows cannot be taken over; nothing was stored.")
                .with("rejected", outcome.rejected())
                .with("errors", violations)
                .answer()
                .build();
    }
}
