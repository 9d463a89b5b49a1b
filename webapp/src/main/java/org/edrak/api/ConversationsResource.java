package org.edrak.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.edrak.bodies.BadBody;
import org.edrak.bodies.JsonLines;
import org.edrak.conversations.AddedTurns;
import org.edrak.conversations.Conversation;
import org.edrak.conversations.ConversationRules;
import org.edrak.conversations.Conversations;
import org.edrak.conversations.NewConversation;
import org.edrak.ids.Ids;
import org.edrak.people.Role;
import org.edrak.perception.UnderstoodConversation;
import org.edrak.perception.UnderstoodConversations;
import org.edrak.perception.UnderstoodText;
import org.edrak.scoring.ScoringSweep;
import org.edrak.web.Caller;
import org.edrak.web.Count;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** Conversations for programs: send them in batches, whole or as they go on, and read them with what was understood. */
@Path("/api/v1/conversations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConversationsResource {
    private static final int MOST = 1000;
    private static final int MOST_TURNS = 20_000;

    @Inject
    private Caller caller;

    @Inject
    private Conversations conversations;

    @Inject
    private UnderstoodConversations understood;

    @Inject
    private ScoringSweep sweep;

    @Inject
    private Pages pages;

    @Inject
    private InstantSource clock;

    /** A batch of conversations, at most 1,000. */
    record Batch(List<SentConversation> conversations) {}

    /** A turn; {@code read} is there for the customer's alone. */
    record Turn(
            String role,
            @Nullable String author,
            Instant at,
            String words,
            @Nullable ReadText read) {}

    /** A stored conversation; {@code firstReplySeconds} is null when nobody has answered. */
    record Shown(
            String id,
            String source,
            String externalId,
            String channel,
            @Nullable String product,
            @Nullable String place,
            Instant openedAt,
            @Nullable Instant solvedAt,
            @Nullable Long firstReplySeconds,
            List<Turn> turns) {}

    /** A page; {@code next} is sent as {@code after} for the next page, and null on the last one. */
    record Listed(List<Shown> conversations, @Nullable String next) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Keys.ANALYST)
    public Response add(Batch batch) {
        if (batch == null || batch.conversations() == null) {
            throw new BadBody("/conversations", "A batch has 1 to 1000 conversations.");
        }
        return store(batch.conversations());
    }

    @POST
    @Consumes("application/x-ndjson")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response addLines(byte[] lines) {
        return store(JsonLines.read(lines, SentConversation.class));
    }

    private Response store(List<SentConversation> sent) {
        if (sent.isEmpty() || sent.size() > MOST) {
            throw new BadBody("/conversations", "A batch has 1 to 1000 conversations.");
        }
        List<NewConversation> given = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        int turns = 0;
        for (int i = 0; i < sent.size(); i++) {
            check(sent.get(i), "conversations[" + i + "].", given, violations);
            turns += given.isEmpty() ? 0 : given.getLast().turns().size();
        }
        if (!violations.isEmpty()) {
            return Violation.refuse("Some conversations are not valid; nothing was stored.", violations);
        }
        if (turns > MOST_TURNS) {
            throw new BadBody("/conversations", "A batch has at most 20000 turns.");
        }
        AddedTurns added = conversations.add(caller.workspaceId(), given);
        sweep.begin();
        return Response.status(added.turns() > 0 ? 201 : 200).entity(added).build();
    }

    private void check(
            @Nullable SentConversation sent, String place, List<NewConversation> given, List<Violation> violations) {
        if (sent == null) {
            violations.add(Violation.of(pages.page(), place, "conversation.no-turns", List.of()));
            return;
        }
        List<String[]> unreadable = sent.unreadable();
        unreadable.forEach(wrong -> violations.add(Violation.of(pages.page(), place + wrong[0], wrong[1], List.of())));
        if (unreadable.isEmpty()) {
            NewConversation conversation = sent.understood();
            ConversationRules.check(conversation, clock.instant())
                    .forEach(problem -> violations.add(
                            Violation.of(pages.page(), place + problem.field(), problem.code(), problem.arguments())));
            given.add(conversation);
        }
    }

    @GET
    @RolesAllowed(Role.Keys.ANALYST)
    public Listed list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("100") Count asked) {
        if (asked.value() < 1 || asked.value() > MOST) {
            throw new BadBody("limit", "A page has 1 to 1000 conversations.");
        }
        long last = after.isEmpty()
                ? 0
                : Ids.parse(after).orElseThrow(() -> new BadBody("after", "This is not the id of a conversation."));
        List<Shown> shown = understood.page(caller.workspaceId(), last, asked.value()).stream()
                .map(ConversationsResource::shown)
                .toList();
        return new Listed(
                shown, shown.size() < asked.value() ? null : shown.getLast().id());
    }

    @GET
    @Path("{conversation}")
    @RolesAllowed(Role.Keys.ANALYST)
    public Shown find(@PathParam("conversation") String id) {
        return Ids.parse(id).stream()
                .boxed()
                .findFirst()
                .flatMap(known -> understood.find(caller.workspaceId(), known))
                .map(ConversationsResource::shown)
                .orElseThrow(NotFoundException::new);
    }

    private static Shown shown(UnderstoodConversation known) {
        Conversation conversation = known.conversation();
        return new Shown(
                Ids.text(conversation.id()),
                conversation.source(),
                conversation.externalId(),
                conversation.channel().key(),
                conversation.product().orElse(null),
                conversation.place().orElse(null),
                conversation.openedAt(),
                conversation.solvedAt().orElse(null),
                known.firstReply(),
                known.turns().stream().map(ConversationsResource::turn).toList());
    }

    private static Turn turn(UnderstoodConversation.SaidTurn said) {
        UnderstoodText text = said.text();
        return new Turn(
                said.turn().role().key(),
                said.turn().author().orElse(null),
                said.turn().saidAt(),
                said.words(),
                text == null ? null : ReadText.of(text));
    }
}
