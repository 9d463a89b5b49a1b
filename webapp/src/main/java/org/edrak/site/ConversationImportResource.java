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
import org.edrak.conversations.ConversationChannel;
import org.edrak.conversations.ConversationImport;
import org.edrak.imports.ColumnMapping;
import org.edrak.imports.Upload;
import org.edrak.pages.views.ImportOf;
import org.edrak.pages.views.MappingView;
import org.edrak.pages.views.OptionGroup;
import org.edrak.people.Role;
import org.edrak.scoring.ScoringSweep;
import org.edrak.web.Caller;
import org.edrak.web.Pages;

/** The pages on which conversations are taken over from a file in which each row is a turn. */
@Path("/conversations/import")
@RequestScoped
public class ConversationImportResource {
    private static final List<String> NEEDED =
            List.of(ConversationImport.CONVERSATION, ConversationImport.ROLE, ConversationImport.TEXT);

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private ImportSteps steps;

    @Inject
    private ConversationImport conversations;

    @Inject
    private ScoringSweep sweep;

    @GET
    @RolesAllowed(Role.Keys.ANALYST)
    public Response choose() {
        return steps.choose(ImportOf.CONVERSATIONS);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Keys.ANALYST)
    public Response upload(UploadBody sent) throws IOException {
        return steps.keep(ImportOf.CONVERSATIONS, sent, targets(), Map.of("channel", ConversationChannel.CHAT.key()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Keys.ANALYST)
    public Response map(FormBody sent) throws IOException {
        Optional<Upload> upload = steps.upload(sent);
        if (upload.isEmpty()) {
            return steps.gone(ImportOf.CONVERSATIONS);
        }
        MappingForm form = new MappingForm(sent.shown("csrf", "step", "leaveOut"));
        if (sent.value("step").equals("preview")) {
            return steps.columns(ImportOf.CONVERSATIONS, upload.get(), form, targets());
        }
        ColumnMapping mapping =
                form.mapping(AnswerImportResource.columns(sent), pages.page().zone());
        if (!mapping.targets().containsAll(NEEDED)) {
            form.refuse("target.0", "import.no-turn");
        }
        ConversationImport.Defaults defaults = defaults(form, upload.get());
        if (!form.isValid()) {
            return steps.columns(ImportOf.CONVERSATIONS, upload.get(), form, targets());
        }
        if (sent.value("step").equals("check")) {
            var checked = conversations.check(steps.path(upload.get()), mapping, defaults);
            return steps.checked(ImportOf.CONVERSATIONS, upload.get(), sent, checked);
        }
        boolean leaveOut = sent.value("leaveOut").equals("true");
        var outcome = conversations.run(caller.workspaceId(), steps.path(upload.get()), mapping, defaults, leaveOut);
        Response page = steps.imported(ImportOf.CONVERSATIONS, upload.get(), sent, outcome);
        // The page is made first: work that begins here shares this request's hold on the database.
        sweep.begin();
        return page;
    }

    private static ConversationImport.Defaults defaults(MappingForm form, Upload upload) {
        String source = form.value("source").strip();
        return new ConversationImport.Defaults(
                source.isEmpty() ? ReviewImportResource.nameOf(upload) : source,
                ConversationChannel.named(form.value("channel")).orElse(ConversationChannel.CHAT));
    }

    private List<OptionGroup> targets() {
        return MappingView.conversationTargets(pages.page());
    }
}
