package org.edrak.perception;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edrak.conversations.AuthorRole;
import org.edrak.conversations.Conversation;
import org.edrak.conversations.Turn;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation contributes to the figures.
 *
 * @param day when it was opened, in the workspace's zone
 * @param channel key of the channel that it is held on
 * @param asked whether the customer wrote anything
 * @param reply the first answer to them; null when nobody has answered
 * @param solution seconds from the opening to the solution; null while it is open
 * @param agents who wrote the turns of agents, one entry a turn; empty names are agents whose name is not known
 * @param verbatims what is understood of the customer's turns
 */
public record ScoredConversation(
        LocalDate day,
        String channel,
        boolean asked,
        @Nullable Reply reply,
        @Nullable Long solution,
        List<String> agents,
        List<Reading> verbatims) {
    public ScoredConversation {
        agents = List.copyOf(agents);
        verbatims = List.copyOf(verbatims);
    }

    /**
     * The first turn of an agent after the customer's first.
     *
     * @param seconds between both, 0 or more
     */
    public record Reply(String agent, long seconds) {}

    /** @param turns in the order in which they were said */
    static ScoredConversation of(LocalDate day, Conversation conversation, List<Turn> turns, List<Reading> verbatims) {
        Optional<Instant> asked = turns.stream()
                .filter(turn -> turn.role() == AuthorRole.CUSTOMER)
                .findFirst()
                .map(Turn::saidAt);
        List<String> agents = new ArrayList<>();
        Reply reply = null;
        for (Turn turn : turns) {
            if (turn.role() == AuthorRole.AGENT) {
                String agent = turn.author().orElse("");
                agents.add(agent);
                if (reply == null && asked.isPresent() && !turn.saidAt().isBefore(asked.get())) {
                    reply = new Reply(
                            agent, Duration.between(asked.get(), turn.saidAt()).toSeconds());
                }
            }
        }
        Long solution = conversation
                .solvedAt()
                .map(solved -> Math.max(
                        0, Duration.between(conversation.openedAt(), solved).toSeconds()))
                .orElse(null);
        return new ScoredConversation(
                day, conversation.channel().key(), asked.isPresent(), reply, solution, agents, verbatims);
    }
}
