package org.edrak.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.edrak.bodies.BadBody;
import org.edrak.bodies.UploadBody;
import org.edrak.ids.Ids;
import org.edrak.imports.RowProblem;
import org.edrak.pages.Page;
import org.edrak.people.Role;
import org.edrak.questionnaires.InvalidDefinition;
import org.edrak.scoring.ScoringSweep;
import org.edrak.surveyfiles.UnreadableSurveyFile;
import org.edrak.surveyimports.Preview;
import org.edrak.surveyimports.ReadSurvey;
import org.edrak.surveyimports.SurveyImports;
import org.edrak.surveyimports.TakenOver;
import org.edrak.web.Caller;
import org.edrak.web.Pages;
import org.edrak.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Surveys of other tools for programs: a form with the part {@code file} and perhaps {@code answers}, or the file as
 * the body.
 */
@Path("/api/v1/survey-imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SurveyImportsResource {
    @Inject
    private Caller caller;

    @Inject
    private SurveyImports imports;

    @Inject
    private ScoringSweep sweep;

    @Inject
    private Pages pages;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Keys.ANALYST)
    public Response form(
            @QueryParam("dryRun") @Nullable String dryRun,
            @QueryParam("leaveOut") @Nullable String leaveOut,
            @QueryParam("day") @Nullable String day,
            UploadBody sent) {
        UploadBody.SentFile file = sent.chosen("file").orElseThrow(() -> new BadBody("file", "The form has no file."));
        UploadBody.SentFile answers = sent.chosen("answers").orElse(null);
        return run(file.path(), file.name(), answers == null ? null : answers.path(), day, is(dryRun), is(leaveOut));
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Role.Keys.ANALYST)
    public Response body(
            @QueryParam("dryRun") @Nullable String dryRun,
            @QueryParam("leaveOut") @Nullable String leaveOut,
            @QueryParam("day") @Nullable String day,
            @QueryParam("fileName") @Nullable String fileName,
            InputStream body)
            throws IOException {
        java.nio.file.Path file = Files.createTempFile("edrak-upload", null);
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            return run(file, fileName == null ? "" : fileName, null, day, is(dryRun), is(leaveOut));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static boolean is(@Nullable String flag) {
        return "true".equals(flag);
    }

    private Response run(
            java.nio.file.Path file,
            String name,
            java.nio.file.@Nullable Path answers,
            @Nullable String day,
            boolean dryRun,
            boolean leaveOut) {
        Page page = pages.page();
        try {
            ReadSurvey read = ReadSurvey.of(file, name, answers, page.zone(), day(day));
            Preview preview = imports.preview(caller.workspaceId(), read, rows -> {});
            Preview.Answers counts = preview.answers();
            if (dryRun) {
                return Response.ok(ImportedSurvey.of(page, preview, null)).build();
            }
            if (counts != null && counts.rejected() > 0 && !leaveOut) {
                return refused(page, preview.problems(), counts.rejected());
            }
            TakenOver taken = imports.store(caller.workspaceId(), read, preview.taken(), caller.memberId(), rows -> {});
            sweep.begin();
            return Response.status(taken.isNew() ? 201 : 200)
                    .location(URI.create("/api/v1/surveys/" + Ids.text(taken.surveyId())))
                    .entity(ImportedSurvey.of(page, preview, taken))
                    .build();
        } catch (UnreadableSurveyFile e) {
            return Violation.refuse(
                    "The file cannot be taken over; nothing was stored.",
                    List.of(Violation.of(page, e.place(), e.code(), e.arguments())));
        } catch (InvalidDefinition e) {
            return Violation.refuse(
                    "The file cannot be taken over; nothing was stored.",
                    e.problems().stream()
                            .map(problem -> Violation.of(page, problem.path(), problem.code(), problem.arguments()))
                            .toList());
        }
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new BadBody("day", "The day is written like 2026-11-22.");
        }
    }

    private static Response refused(Page page, List<RowProblem> problems, long rejected) {
        List<Violation> violations = problems.stream()
                .map(problem -> Violation.of(page, ImportedSurvey.place(problem), problem.code(), problem.arguments()))
                .toList();
        return Problem.of(400, "Some rows cannot be taken over; nothing was stored.")
                .with("rejected", rejected)
                .with("errors", violations)
                .answer()
                .build();
    }
}
