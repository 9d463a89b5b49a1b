package org.edrak.editing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.edrak.bodies.FormBody;
import org.edrak.bodies.UploadBody;
import org.edrak.ids.Ids;
import org.edrak.pages.Notice;
import org.edrak.people.Role;
import org.edrak.surveys.Draft;
import org.edrak.surveys.DraftConflict;
import org.edrak.surveys.Drafts;
import org.edrak.surveys.Survey;
import org.edrak.translations.TranslatedDefinition;
import org.edrak.translations.TranslationCsv;
import org.edrak.translations.TranslationImport;
import org.edrak.translations.TranslationTable;
import org.edrak.translations.TranslationXliff;
import org.edrak.web.Authors;
import org.edrak.web.Caller;
import org.edrak.web.CallersSurveys;
import org.edrak.web.Pages;

/** The texts of a draft in its languages, side by side and as files for translators. */
@Path("/surveys/{survey}/translations")
@RequestScoped
@RolesAllowed(Role.Keys.ANALYST)
public class TranslationsResource {
    private static final String TEXT = "text.";

    @PathParam("survey")
    private String id = "";

    @QueryParam("to")
    @DefaultValue("")
    private String to = "";

    @QueryParam("page")
    @DefaultValue("1")
    private int number;

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private CallersSurveys found;

    @Inject
    private Drafts drafts;

    @Inject
    private Authors authors;

    @GET
    public Response show() {
        return pages.show(TranslationsPage.of(pages.page(), draft(), to, number, null, null));
    }

    @POST
    public Response change(FormBody form) {
        Draft draft = draft();
        String locale = form.value("to");
        try {
            String changed = switch (form.value("do")) {
                case "save" -> TranslatedDefinition.with(draft.definition(), locale, texts(form));
                case "add" -> TranslatedDefinition.withLanguage(draft.definition(), locale);
                case "remove" -> TranslatedDefinition.withoutLanguage(draft.definition(), locale);
                default -> throw new BadRequestException();
            };
            save(draft, Revision.of(form.value("revision")), changed);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        } catch (DraftConflict e) {
            return pages.refuse(
                    409,
                    TranslationsPage.of(
                            pages.page(),
                            e.current(),
                            locale,
                            number,
                            null,
                            authors.name(e.current().savedBy())));
        }
        String next = form.value("do").equals("remove") ? "" : "?to=" + locale + "&page=" + number;
        return Pages.to("/surveys/" + Ids.text(draft.surveyId()) + "/translations" + next)
                .build();
    }

    private static Map<String, String> texts(FormBody form) {
        Map<String, String> texts = new TreeMap<>();
        form.fields().forEach((field, values) -> {
            if (field.startsWith(TEXT)) {
                texts.put(field.substring(TEXT.length()), values.getFirst().replace("\r\n", "\n"));
            }
        });
        return texts;
    }

    @GET
    @Path("texts.csv")
    public Response csv() {
        return download(TranslationCsv.write(draft().definition()), "text/csv; charset=utf-8", "csv");
    }

    @GET
    @Path("texts.xliff")
    public Response xliff() {
        Draft draft = draft();
        if (!TranslationTable.of(draft.definition()).locales().contains(to)) {
            throw new BadRequestException();
        }
        return download(TranslationXliff.write(draft.definition(), to), "application/xliff+xml", to + ".xliff");
    }

    private Response download(byte[] content, String type, String ending) {
        return Response.ok(content)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + "." + ending + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("import")
    public Response read(UploadBody sent) throws IOException {
        Draft draft = draft();
        byte[] file = Files.size(sent.file()) > TranslationImport.LARGEST_FILE
                ? new byte[TranslationImport.LARGEST_FILE + 1]
                : Files.readAllBytes(sent.file());
        TranslationImport read = isXml(file)
                ? TranslationXliff.read(draft.definition(), file)
                : TranslationCsv.read(draft.definition(), file);
        try {
            Draft saved = read.count() == 0
                    ? draft
                    : save(draft, Revision.of(sent.value("revision")), read.into(draft.definition()));
            var imported = TranslationsPage.imported(pages.page(), sent.fileName(), read);
            return pages.show(
                    Notice.done("translations.imported.done", read.count()),
                    TranslationsPage.of(pages.page(), saved, sent.value("to"), 1, imported, null));
        } catch (DraftConflict e) {
            return pages.refuse(
                    409,
                    TranslationsPage.of(
                            pages.page(),
                            e.current(),
                            sent.value("to"),
                            1,
                            null,
                            authors.name(e.current().savedBy())));
        }
    }

    private static boolean isXml(byte[] file) {
        int start = file.length > 3 && (file[0] & 0xFF) == 0xEF ? 3 : 0;
        return file.length > start && file[start] == '<';
    }

    private Draft save(Draft draft, int revision, String definition) {
        String text = DraftText.pretty(definition);
        return drafts.save(caller.workspaceId(), draft.surveyId(), revision, text, caller.memberId());
    }

    private Draft draft() {
        Survey survey = found.find(id);
        return found.draft(survey);
    }
}
