package org.edrak.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.edrak.conversations.AuthorRole;
import org.edrak.conversations.ConversationChannel;
import org.edrak.conversations.NewConversation;
import org.edrak.conversations.NewTurn;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as a program sends it; with {@code source} its {@code externalId} is its identity, so that sending it
 * again adds only the turns that are not there.
 *
 * @param channel {@code chat} (usual), {@code ticket} or {@code message}
 * @param openedAt ISO 8601 with zone; the first turn's time when left out
 * @param solvedAt ISO 8601 with zone; left out while it is open
 */
record SentConversation(
        String source,
        String externalId,
        @Nullable String channel,
        @Nullable String product,
        @Nullable String place,
        @Nullable Instant openedAt,
        @Nullable Instant solvedAt,
        List<SentTurn> turns) {
    /**
     * A turn as a program sends it.
     *
     * @param role {@code customer}, {@code agent}, {@code bot} or {@code system}
     * @param at ISO 8601 with zone
     */
    record SentTurn(
            String role,
            @Nullable String author,
            Instant at,
            @Nullable String words) {}

    /** What is wrong before anything can be understood, by member and key of the message; nothing when it can be. */
    List<String[]> unreadable() {
        List<String[]> wrong = new ArrayList<>();
        if (channel != null && ConversationChannel.named(channel).isEmpty()) {
            wrong.add(new String[] {"channel", "conversation.channel-unknown"});
        }
        if (turns == null || turns.isEmpty()) {
            wrong.add(new String[] {"turns", "conversation.no-turns"});
            return wrong;
        }
        for (int i = 0; i < turns.size(); i++) {
            SentTurn turn = turns.get(i);
            if (turn == null || turn.at() == null) {
                wrong.add(new String[] {"turns[" + i + "].at", "conversation.no-time"});
            } else if (AuthorRole.named(Objects.requireNonNullElse(turn.role(), ""))
                    .isEmpty()) {
                wrong.add(new String[] {"turns[" + i + "].role", "conversation.role"});
            }
        }
        return wrong;
    }

    /** What it is to us; only when nothing is {@link #unreadable}. */
    NewConversation understood() {
        return new NewConversation(
                Objects.requireNonNullElse(source, "").strip(),
                Objects.requireNonNullElse(externalId, "").strip(),
                channel == null
                        ? ConversationChannel.CHAT
                        : ConversationChannel.named(channel).orElseThrow(),
                product,
                place,
                openedAt,
                solvedAt,
                turns.stream()
                        .map(turn -> new NewTurn(
                                AuthorRole.named(turn.role()).orElseThrow(),
                                turn.author(),
                                turn.at(),
                                Objects.requireNonNullElse(turn.words(), "").strip()))
                        .toList());
    }
}
