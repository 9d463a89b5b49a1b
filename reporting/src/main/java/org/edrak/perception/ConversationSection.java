package org.edrak.perception;

import java.util.List;
import org.edrak.statistics.durations.DurationFigure;
import org.jspecify.annotations.Nullable;

/**
 * How customers were answered in conversations, and how they speak there. Times are in seconds by the clock, nights and
 * holidays included.
 *
 * @param n how many conversations
 * @param answered how many of them an agent answered
 * @param unanswered in how many the customer wrote and no agent has answered
 * @param solved how many are solved
 * @param firstReply from the customer's first turn to the first of an agent after it; null when there is none
 * @param solution from the opening to the solution; null when there is none
 * @param agents who answered first, those with most conversations first
 * @param betweenAgents which share of the spread of first replies, on a logarithmic scale, lies between agents and not
 *     within what each does, 0 to 1; null under 20 replies or two agents
 * @param betweenDays the same between days
 * @param sentiment the tone of the customers' turns
 */
public record ConversationSection(
        long n,
        long answered,
        long unanswered,
        long solved,
        @Nullable DurationFigure firstReply,
        @Nullable DurationFigure solution,
        List<Agent> agents,
        @Nullable Double betweenAgents,
        @Nullable Double betweenDays,
        SentimentFigure sentiment) {
    public ConversationSection {
        agents = List.copyOf(agents);
    }

    /**
     * One of those who answer.
     *
     * @param name empty for those whose name is not known
     * @param conversations how many they were the first to answer
     * @param turns how many turns they wrote
     * @param firstReply how soon they answered first; null under 5 such conversations, which would tell little
     */
    public record Agent(
            String name,
            long conversations,
            long turns,
            @Nullable DurationFigure firstReply) {}
}
