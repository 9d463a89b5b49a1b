package org.edrak.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.edrak.bodies.FormBody;
import org.edrak.bodies.UploadBody;
import org.edrak.ids.Ids;
import org.edrak.imports.Uploads;
import org.edrak.pages.Page;
import org.edrak.pages.views.MovingProgressView;
import org.edrak.pages.views.MovingUploadView;
import org.edrak.people.Role;
import org.edrak.scoring.ScoringSweep;
import org.edrak.surveyimports.ImportState;
import org.edrak.surveyimports.ImportWish;
import org.edrak.surveyimports.SurveyImports;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.web.Caller;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** The pages on which a survey of another tool is looked at and taken over. */
@Path("/surveys/import")
@RequestScoped
public class SurveyImportResource {
    private static final Duration PATIENCE = Duration.ofMillis(2500);

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private Uploads uploads;

    @Inject
    private SurveyImports imports;

    @Inject
    private Surveys surveys;

    @Inject
    private ScoringSweep sweep;

    @GET
    @RolesAllowed(Role.Keys.ANALYST)
    public Response choose() {
        return pages.show(new MovingUploadView(null));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Keys.ANALYST)
    public Response upload(UploadBody sent) throws IOException {
        UploadBody.SentFile file = sent.chosen("file").orElse(null);
        if (file == null || Files.size(file.path()) == 0) {
            return refuse(400, pages.page().t(file == null ? "import.file-missing" : "import.empty"));
        }
        String address = "/surveys/import/" + keep(file);
        UploadBody.SentFile answers = sent.chosen("answers").orElse(null);
        return Pages.to(answers == null ? address : address + "?answers=" + keep(answers))
                .build();
    }

    private String keep(UploadBody.SentFile file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file.path())) {
            return Ids.text(
                    uploads.keep(caller.workspaceId(), file.name(), bytes).id());
        }
    }

    @GET
    @Path("{upload}")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response look(
            @PathParam("upload") String upload,
            @QueryParam("answers") @Nullable String answers,
            @QueryParam("day") @Nullable String day) {
        ImportWish wish = wish(upload, answers, day);
        Optional<ImportState> state = imports.look(wish, PATIENCE);
        return state.isEmpty()
                ? refuse(400, pages.page().t("import.file-gone"))
                : show(wish, day == null ? "" : day, state.get());
    }

    @POST
    @Path("{upload}")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response take(@PathParam("upload") String upload, FormBody form) {
        ImportWish wish = wish(upload, form.value("answers"), form.value("day"));
        if (form.value("as").equals("draft")) {
            var read = imports.open(wish).orElseThrow(NotFoundException::new);
            Survey draft = surveys.draft(caller.workspaceId(), read.definition(), caller.memberId());
            return Pages.to("/surveys/" + Ids.text(draft.id()) + "/edit").build();
        }
        if (imports.take(wish, caller.memberId(), PATIENCE).isEmpty()) {
            return refuse(400, pages.page().t("import.file-gone"));
        }
        sweep.begin();
        return Pages.to(MovingPages.address(wish) + MovingPages.query(wish)).build();
    }

    /** Everything that would not be taken over. */
    @GET
    @Path("{upload}/untaken.csv")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response untaken(
            @PathParam("upload") String upload,
            @QueryParam("answers") @Nullable String answers,
            @QueryParam("day") @Nullable String day) {
        var read = imports.open(wish(upload, answers, day)).orElseThrow(NotFoundException::new);
        Page page = pages.page();
        StreamingOutput csv = out -> UntakenCsv.write(page, read, out);
        return Response.ok(csv, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"not-taken-over.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response show(ImportWish wish, String day, ImportState state) {
        Page page = pages.page();
        String name = uploads.find(wish.workspaceId(), wish.survey())
                .map(kept -> kept.fileName())
                .orElse("");
        return switch (state) {
            case ImportState.Reading reading -> pages.show(new MovingProgressView(name, false, reading.rows(), 0));
            case ImportState.Storing storing ->
                pages.show(new MovingProgressView(name, true, storing.rows(), storing.all()));
            case ImportState.Previewed previewed ->
                pages.show(MovingPages.preview(page, wish, name, day, previewed.preview()));
            case ImportState.Stored stored -> pages.show(MovingPages.moved(page, stored));
            case ImportState.Refused refused -> refuse(400, MovingPages.refusal(page, refused));
        };
    }

    private ImportWish wish(String upload, @Nullable String answers, @Nullable String day) {
        long file = Ids.parse(upload).orElseThrow(NotFoundException::new);
        Long beside = answers == null || answers.isEmpty()
                ? null
                : (Long) Ids.parse(answers).orElseThrow(NotFoundException::new);
        LocalDate known = day == null ? null : Page.readDay(day).orElse(null);
        return new ImportWish(caller.workspaceId(), file, beside, pages.page().zone(), known);
    }

    private Response refuse(int status, String error) {
        return pages.refuse(status, new MovingUploadView(error));
    }
}
