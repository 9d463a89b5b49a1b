package org.edrak.perception;

import java.util.function.BiConsumer;
import org.edrak.statistics.durations.DurationBuckets;

/** What one conversation adds to a summary. */
final class ConversationCells {
    private static final double UNIT = 1000;

    private ConversationCells() {}

    static void each(ScoredConversation conversation, BiConsumer<Cell, Moments> sink) {
        sink.accept(new Cell.Conversations(conversation.channel()), Moments.one());
        conversation.agents().forEach(agent -> sink.accept(new Cell.AgentTurns(agent), Moments.one()));
        if (conversation.solution() != null) {
            sink.accept(new Cell.Solved(DurationBuckets.of(conversation.solution())), Moments.one());
        }
        ScoredConversation.Reply reply = conversation.reply();
        if (reply != null) {
            Moments log = Moments.of(logarithm(reply.seconds()));
            sink.accept(new Cell.FirstReply(reply.agent(), DurationBuckets.of(reply.seconds())), log);
            sink.accept(new Cell.FirstReplyOn(conversation.day().toEpochDay()), log);
        } else if (conversation.asked()) {
            sink.accept(new Cell.Unanswered(), Moments.one());
        }
        VerbatimCells.each(Voice.CONVERSATION, conversation.verbatims(), null, sink);
    }

    /** The natural logarithm of seconds plus one in whole thousandths, so that sums of it are exact. */
    static long logarithm(long seconds) {
        return Math.round(Math.log1p(Math.max(0, seconds)) * UNIT);
    }
}
