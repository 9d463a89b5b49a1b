package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edrak.conversations.Conversation;
import org.edrak.conversations.Conversations;
import org.edrak.conversations.Turn;
import org.edrak.verbatims.Verbatim;

/** Conversations together with what was understood of them, for reading one by one. */
@ApplicationScoped
public class UnderstoodConversations {
    private static final Instant EVER = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant NEVER = Instant.parse("2200-01-01T00:00:00Z");

    @Inject
    private Conversations conversations;

    @Inject
    private UnderstoodTexts texts;

    /** Conversations of the workspace, those that were opened last first. */
    public List<UnderstoodConversation> newest(long workspaceId, int skipped, int most) {
        return understood(workspaceId, conversations.newest(workspaceId, skipped, most));
    }

    /** Conversations of the workspace in the order of their identities, from behind {@code after}. */
    public List<UnderstoodConversation> page(long workspaceId, long after, int most) {
        return understood(workspaceId, conversations.page(workspaceId, EVER, NEVER, after, most));
    }

    /** One conversation of the workspace. */
    public Optional<UnderstoodConversation> find(long workspaceId, long id) {
        return understood(
                        workspaceId,
                        conversations.find(workspaceId, id).stream().toList())
                .stream()
                .findFirst();
    }

    private List<UnderstoodConversation> understood(long workspaceId, List<Conversation> some) {
        Map<Long, List<Turn>> turns =
                conversations.turns(some.stream().map(Conversation::id).toList());
        List<Long> ids =
                turns.values().stream().flatMap(List::stream).map(Turn::id).toList();
        Map<Long, UnderstoodText> read = texts.of(workspaceId, Verbatim.Source.CONVERSATION, ids);
        return some.stream()
                .map(each -> {
                    List<Turn> said = turns.getOrDefault(each.id(), List.of());
                    ScoredConversation.Reply reply = ScoredConversation.of(LocalDate.EPOCH, each, said, List.of())
                            .reply();
                    return new UnderstoodConversation(
                            each,
                            said.stream()
                                    .map(turn -> new UnderstoodConversation.SaidTurn(turn, read.get(turn.id())))
                                    .toList(),
                            reply == null ? null : reply.seconds());
                })
                .toList();
    }
}
