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
import org.edrak.bodies.BadBody;
import org.edrak.bodies.UploadBody;
import org.edrak.conversations.ConversationChannel;
import org.edrak.conversations.ConversationImport;
import org.edrak.imports.ImportOutcome;
import org.edrak.people.Role;
import org.edrak.web.Caller;
import org.edrak.web.Pages;

/** Files of conversations for programs, a row a turn: a form with the part {@code file} and the field {@code mapping}. */
@Path("/api/v1/conversations/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class ConversationImportsResource {
    private static final String USUAL_SOURCE = "api";

    @Inject
    private Caller caller;

    @Inject
    private ConversationImport conversations;

    @Inject
    private Pages pages;

    @POST
    @RolesAllowed(Role.Keys.ANALYST)
    public Response run(UploadBody sent) throws IOException {
        FileMapping mapping = FileMapping.of(sent);
        if (!mapping.targets().contains(ConversationImport.CONVERSATION)
                || !mapping.targets().contains(ConversationImport.ROLE)
                || !mapping.targets().contains(ConversationImport.TEXT)) {
            throw new BadBody("/targets", "The targets @conversation, @role and @text are needed.");
        }
        var defaults = new ConversationImport.Defaults(
                mapping.source() == null ? USUAL_SOURCE : mapping.source(), ConversationChannel.CHAT);
        var columns = mapping.columns(sent, pages.page().zone());
        ImportOutcome outcome = mapping.isDryRun()
                ? conversations.check(sent.file(), columns, defaults)
                : conversations.run(caller.workspaceId(), sent.file(), columns, defaults, mapping.leavesOut());
        return mapping.answer(outcome, pages.page());
    }
}
