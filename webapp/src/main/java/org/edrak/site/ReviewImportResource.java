package org.edrak.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edrak.bodies.FormBody;
import org.edrak.bodies.UploadBody;
import org.edrak.ids.Ids;
import org.edrak.imports.ColumnMapping;
import org.edrak.imports.Upload;
import org.edrak.pages.views.ImportOf;
import org.edrak.pages.views.MappingView;
import org.edrak.pages.views.OptionGroup;
import org.edrak.people.Role;
import org.edrak.reviewimports.ReviewImports;
import org.edrak.reviews.ReviewImport;
import org.edrak.reviews.Stars;
import org.edrak.scoring.ScoringSweep;
import org.edrak.sources.Run;
import org.edrak.text.Digits;
import org.edrak.web.Caller;
import org.edrak.web.Pages;

/** The pages on which reviews are taken over from a file. */
@Path("/reviews/import")
@RequestScoped
public class ReviewImportResource {
    private static final int USUAL_STARS = 5;

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private ImportSteps steps;

    @Inject
    private ReviewImports imports;

    @Inject
    private ScoringSweep sweep;

    @GET
    @RolesAllowed(Role.Keys.ANALYST)
    public Response choose() {
        return steps.choose(ImportOf.REVIEWS);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Keys.ANALYST)
    public Response upload(UploadBody sent) throws IOException {
        return steps.keep(ImportOf.REVIEWS, sent, targets(), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Keys.ANALYST)
    public Response map(FormBody sent) throws IOException {
        Optional<Upload> upload = steps.upload(sent);
        if (upload.isEmpty()) {
            return steps.gone(ImportOf.REVIEWS);
        }
        MappingForm form = new MappingForm(sent.shown("csrf", "step", "leaveOut"));
        if (sent.value("step").equals("preview")) {
            return steps.columns(ImportOf.REVIEWS, upload.get(), form, targets());
        }
        ColumnMapping mapping =
                form.mapping(AnswerImportResource.columns(sent), pages.page().zone());
        if (!mapping.targets().contains(ReviewImport.TEXT)) {
            form.refuse("target.0", "import.no-text");
        }
        ReviewImport.Defaults defaults = defaults(form, upload.get());
        if (defaults.source().length() > ReviewImport.LONGEST_SOURCE) {
            form.refuse("source", "source.name.long", ReviewImport.LONGEST_SOURCE);
        }
        if (!form.isValid()) {
            return steps.columns(ImportOf.REVIEWS, upload.get(), form, targets());
        }
        if (sent.value("step").equals("check")) {
            var checked = imports.check(steps.path(upload.get()), mapping, defaults);
            return steps.checked(ImportOf.REVIEWS, upload.get(), sent, checked);
        }
        boolean leaveOut = sent.value("leaveOut").equals("true");
        Run run = imports.begin(caller.workspaceId(), upload.get(), mapping, defaults, leaveOut);
        if (run.state().isUnderWay()) {
            return Pages.to("/reviews/import/" + Ids.text(run.id())).build();
        }
        Response page = steps.imported(ImportOf.REVIEWS, upload.get(), sent, imports.outcome(run));
        // The page is made first: work that begins here shares this request's hold on the database.
        sweep.begin();
        return page;
    }

    private static ReviewImport.Defaults defaults(MappingForm form, Upload upload) {
        String source = form.value("source").strip();
        int min = whole(form, "starsMin", 1);
        int max = whole(form, "starsMax", USUAL_STARS);
        if (form.isValid() && !Stars.isScale(min, max)) {
            form.refuse(min > 1 ? "starsMin" : "starsMax", "import.not-a-scale");
        }
        return new ReviewImport.Defaults(source.isEmpty() ? nameOf(upload) : source, min, max);
    }

    /** A file's name without its ending, so that the same file sent again is the same source. */
    static String nameOf(Upload upload) {
        String name = upload.fileName().replaceFirst("\\.[A-Za-z]{1,5}$", "").strip();
        return name.isEmpty() ? "file" : name.substring(0, Math.min(name.length(), ReviewImport.LONGEST_SOURCE));
    }

    private static int whole(MappingForm form, String field, int otherwise) {
        String text = Digits.toAscii(form.value(field).strip());
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,3}")) {
            form.refuse(field, "import.not-a-number-of-stars");
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    private List<OptionGroup> targets() {
        return MappingView.reviewTargets(pages.page());
    }
}
