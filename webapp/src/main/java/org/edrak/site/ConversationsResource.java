package org.edrak.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.edrak.conversations.Conversations;
import org.edrak.ids.Ids;
import org.edrak.pages.views.ConversationsView;
import org.edrak.pages.views.Pagination;
import org.edrak.people.Role;
import org.edrak.perception.UnderstoodConversations;
import org.edrak.web.Caller;
import org.edrak.web.Count;
import org.edrak.web.Pages;

/** The pages on which conversations are read, with what was understood of each turn. */
@Path("/conversations")
@RequestScoped
public class ConversationsResource {
    private static final int PAGE = 25;

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private Conversations conversations;

    @Inject
    private UnderstoodConversations understood;

    @Inject
    private SurveyRows rows;

    @GET
    @RolesAllowed(Role.Keys.ANALYST)
    public Response list(@QueryParam("page") @DefaultValue("1") Count asked) {
        long workspace = caller.workspaceId();
        Pagination pagination = Pagination.of(asked.value(), PAGE, conversations.count(workspace));
        return pages.show(new ConversationsView(
                understood.newest(workspace, (pagination.number() - 1) * PAGE, PAGE).stream()
                        .map(ConversationRows::row)
                        .toList(),
                pagination,
                rows.scoring(workspace)));
    }

    @GET
    @Path("{conversation:[0-9A-Za-z]{13}}")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response show(@PathParam("conversation") String id) {
        long known = Ids.parse(id).orElseThrow(NotFoundException::new);
        return pages.show(ConversationRows.view(
                understood.find(caller.workspaceId(), known).orElseThrow(NotFoundException::new)));
    }
}
