package org.edrak.perception;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.edrak.perception.ConversationSection.Agent;
import org.edrak.statistics.Sums;
import org.edrak.statistics.durations.DurationFigure;
import org.edrak.statistics.durations.IntraclassCorrelation;

/** How customers were answered, from a summary. */
final class ConversationFigures {
    private static final long LEAST_SHOWN = 5;

    private final PerceptionSummary summary;
    private final Map<Cell.FirstReply, Moments> replies;

    private ConversationFigures(PerceptionSummary summary) {
        this.summary = summary;
        this.replies = summary.all(Cell.FirstReply.class);
    }

    static ConversationSection of(PerceptionSummary summary) {
        return new ConversationFigures(summary).section();
    }

    private ConversationSection section() {
        return new ConversationSection(
                summary.count(Cell.Conversations.class),
                summary.count(Cell.FirstReply.class),
                summary.count(Cell.Unanswered.class),
                summary.count(Cell.Solved.class),
                DurationFigure.of(buckets(any -> true)),
                DurationFigure.of(counts(summary.all(Cell.Solved.class), Cell.Solved::bucket)),
                agents(),
                IntraclassCorrelation.of(byAgent()),
                IntraclassCorrelation.of(summary.all(Cell.FirstReplyOn.class).values().stream()
                        .map(ConversationFigures::sums)
                        .toList()),
                ToneFigures.of(summary, Voice.CONVERSATION, null));
    }

    private List<Agent> agents() {
        TreeSet<String> names = new TreeSet<>();
        replies.keySet().forEach(reply -> names.add(reply.agent()));
        summary.all(Cell.AgentTurns.class).keySet().forEach(turns -> names.add(turns.agent()));
        return names.stream()
                .map(this::agent)
                .sorted(Comparator.comparingLong(Agent::conversations)
                        .reversed()
                        .thenComparing(Agent::name))
                .toList();
    }

    private Agent agent(String name) {
        SortedMap<Integer, Long> buckets = buckets(reply -> reply.agent().equals(name));
        long n = buckets.values().stream().mapToLong(Long::longValue).sum();
        return new Agent(
                name,
                n,
                summary.get(new Cell.AgentTurns(name)).n(),
                n < LEAST_SHOWN ? null : DurationFigure.of(buckets));
    }

    private SortedMap<Integer, Long> buckets(Predicate<Cell.FirstReply> wanted) {
        return counts(
                replies.entrySet().stream()
                        .filter(reply -> wanted.test(reply.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                Cell.FirstReply::bucket);
    }

    private static <C> SortedMap<Integer, Long> counts(Map<C, Moments> cells, Function<C, Integer> bucket) {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        cells.forEach((cell, moments) -> counts.merge(bucket.apply(cell), moments.n(), Long::sum));
        return counts;
    }

    private Collection<Sums> byAgent() {
        Map<String, Moments> agents = new TreeMap<>();
        replies.forEach((reply, moments) -> agents.merge(reply.agent(), moments, Moments::plus));
        return agents.values().stream().map(ConversationFigures::sums).toList();
    }

    private static Sums sums(Moments moments) {
        return new Sums(moments.n(), moments.sum(), moments.squares());
    }
}
