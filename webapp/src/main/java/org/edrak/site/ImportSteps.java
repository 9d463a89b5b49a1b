package org.edrak.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.edrak.bodies.FormBody;
import org.edrak.bodies.UploadBody;
import org.edrak.ids.Ids;
import org.edrak.imports.CsvFile;
import org.edrak.imports.Encoding;
import org.edrak.imports.ImportOutcome;
import org.edrak.imports.RowProblem;
import org.edrak.imports.RowSource;
import org.edrak.imports.Upload;
import org.edrak.imports.Uploads;
import org.edrak.pages.Page;
import org.edrak.pages.views.ImportOf;
import org.edrak.pages.views.ImportedView;
import org.edrak.pages.views.MappingView;
import org.edrak.pages.views.OptionGroup;
import org.edrak.pages.views.UploadView;
import org.edrak.web.Caller;
import org.edrak.web.Pages;

/** The three steps of an import, which answers and reviews share: the file, the columns, the result. */
@RequestScoped
class ImportSteps {
    /** So many that days and months can be told apart even where a file is sorted by date. */
    private static final int SAMPLED = 1_000;

    private static final int LOOKED_AT = 200;
    private static final Pattern JSON = Pattern.compile("\\uFEFF?\\s*(?:\\{\\s*\"|\\[\\s*[{\\[])");

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    @Inject
    private Uploads uploads;

    Response choose(ImportOf what) {
        return pages.show(new UploadView(what, null));
    }

    /** Keeps the file that was sent and shows its columns. */
    Response keep(ImportOf what, UploadBody sent, List<OptionGroup> targets, Map<String, String> suggested)
            throws IOException {
        if (sent.fileName().isEmpty() || Files.size(sent.file()) == 0) {
            String key = sent.fileName().isEmpty() ? "import.file-missing" : "import.empty";
            return refuse(what, key);
        }
        if (isJson(sent.file())) {
            return refuse(what, "import.is-json");
        }
        try (InputStream bytes = Files.newInputStream(sent.file())) {
            Upload upload = uploads.keep(caller.workspaceId(), sent.fileName(), bytes);
            return columns(what, upload, new MappingForm(suggested), targets);
        }
    }

    /** Whether a file begins as no table does: with an object that has members, or a list. */
    private static boolean isJson(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String start = new String(bytes.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
            return JSON.matcher(start).lookingAt();
        }
    }

    /** The file that the form's field {@code upload} names, if it is still there. */
    Optional<Upload> upload(FormBody form) {
        return Ids.parse(form.value("upload")).stream()
                .boxed()
                .findFirst()
                .flatMap(id -> uploads.find(caller.workspaceId(), id));
    }

    Path path(Upload upload) {
        return uploads.path(upload);
    }

    Response gone(ImportOf what) {
        return refuse(what, "import.file-gone");
    }

    /** Shows the columns with what the form chose. */
    Response columns(ImportOf what, Upload upload, MappingForm form, List<OptionGroup> targets) throws IOException {
        Path file = uploads.path(upload);
        Optional<Encoding> told = Encoding.of(file);
        try {
            boolean chosen = !form.value("encoding").isEmpty();
            form.suggest(file, told.orElse(Encoding.CP1256));
            form.suggestNames(form.rows(file).first(SAMPLED));
            RowSource csv = form.rows(file);
            List<List<String>> rows = csv.first(SAMPLED);
            form.suggest(rows, words(targets));
            MappingView view = new MappingView(
                    what,
                    Ids.text(upload.id()),
                    upload.fileName(),
                    count(csv),
                    told.isPresent() || chosen,
                    form.columns(rows),
                    targets,
                    form.form());
            return form.isValid() ? pages.show(view) : pages.refuse(400, view);
        } catch (CsvFile.Unreadable e) {
            return unreadable(what, upload, form, targets, e);
        }
    }

    /** What cannot be read as chosen: the choice is shown again, without columns. */
    private Response unreadable(
            ImportOf what, Upload upload, MappingForm form, List<OptionGroup> targets, CsvFile.Unreadable problem) {
        RowProblem found = problem.problem();
        form.refuse("encoding", "import.row.problem", found.row(), pages.page().t(found.code()));
        return pages.refuse(
                400,
                new MappingView(
                        what, Ids.text(upload.id()), upload.fileName(), 0, true, List.of(), targets, form.form()));
    }

    private static long count(RowSource csv) throws CsvFile.Unreadable {
        long[] rows = new long[1];
        csv.forEachEvenBroken(row -> rows[0]++);
        return rows[0];
    }

    /** What can be chosen, by value, with its words; in the order of the page. */
    static Map<String, String> words(List<OptionGroup> targets) {
        Map<String, String> words = new LinkedHashMap<>();
        targets.forEach(group -> group.options().forEach(option -> words.put(option.value(), option.label())));
        return words;
    }

    /** Says what became of the rows; the file is let go when they are stored. */
    Response imported(ImportOf what, Upload upload, FormBody form, ImportOutcome outcome) throws IOException {
        if (outcome.isDone()) {
            uploads.forget(upload);
        }
        ImportedView view = view(what, upload, form, outcome, false);
        return outcome.isDone() ? pages.show(view) : pages.refuse(400, view);
    }

    /** Says what would become of the rows. */
    Response checked(ImportOf what, Upload upload, FormBody form, ImportOutcome outcome) {
        return pages.show(view(what, upload, form, outcome, true));
    }

    private ImportedView view(ImportOf what, Upload upload, FormBody form, ImportOutcome outcome, boolean isCheck) {
        Page page = pages.page();
        return new ImportedView(
                what,
                new HashMap<>(form.shown("csrf", "step", "leaveOut")),
                upload.fileName(),
                Math.max(0, outcome.rows() - outcome.rejected()),
                outcome.stored(),
                outcome.alreadyThere(),
                outcome.rejected(),
                outcome.problems().stream()
                        .map(problem -> MovingPages.rejected(page, problem))
                        .toList(),
                isCheck,
                outcome.isDone());
    }

    private Response refuse(ImportOf what, String key) {
        return pages.refuse(400, new UploadView(what, pages.page().t(key)));
    }
}
