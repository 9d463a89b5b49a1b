package org.edrak.perception;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edrak.statistics.NpsCounts;
import org.edrak.summaries.Total;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the report's figures need of any number of responses and reviews: whole-number sums under keys. Merging
 * is associative and commutative with {@link #EMPTY} as identity and exact to the bit, so days, machines and backfills
 * add up to the same figures in any order.
 */
public final class PerceptionSummary {
    /** The summary of nothing. */
    public static final PerceptionSummary EMPTY = new PerceptionSummary(Map.of());

    private final Map<Cell, Moments> cells;

    private PerceptionSummary(Map<Cell, Moments> cells) {
        this.cells = Map.copyOf(cells);
    }

    /** The summary of one response. */
    public static PerceptionSummary of(ScoredResponse response) {
        return new Fold().add(response).summary();
    }

    /** The summary of one review. */
    public static PerceptionSummary of(ScoredReview review) {
        return new Fold().add(review).summary();
    }

    /** The summary of one conversation. */
    public static PerceptionSummary of(ScoredConversation conversation) {
        return new Fold().add(conversation).summary();
    }

    /** The summary of what both summarise; they must not share a response or review. */
    public PerceptionSummary merge(PerceptionSummary other) {
        return new Fold().add(this).add(other).summary();
    }

    void each(BiConsumer<Cell, Moments> sink) {
        cells.forEach(sink);
    }

    Moments get(Cell cell) {
        return cells.getOrDefault(cell, Moments.NONE);
    }

    /** All cells of a kind, in no particular order. */
    <C extends Cell> Map<C, Moments> all(Class<C> kind) {
        return cells.entrySet().stream()
                .filter(cell -> kind.isInstance(cell.getKey()))
                .collect(Collectors.toMap(cell -> kind.cast(cell.getKey()), Map.Entry::getValue));
    }

    /** How many things the cells of a kind count together. */
    long count(Class<? extends Cell> kind) {
        return all(kind).values().stream().mapToLong(Moments::n).sum();
    }

    NpsCounts npsCounts() {
        return new NpsCounts(scored(9, 10), scored(7, 8), scored(0, 6));
    }

    private long scored(int from, int to) {
        return Stream.iterate(from, score -> score <= to, score -> score + 1)
                .mapToLong(score -> get(new Cell.Nps(score)).n())
                .sum();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PerceptionSummary summary && cells.equals(summary.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    @Override
    public String toString() {
        return cells.toString();
    }

    /** Gathers responses, reviews and summaries in place; for one thread. */
    public static final class Fold {
        private final Map<Cell, Moments> cells = new HashMap<>();

        /** Adds a response. */
        public Fold add(ScoredResponse response) {
            ResponseCells.each(response, this::add);
            return this;
        }

        /** Adds a review. */
        public Fold add(ScoredReview review) {
            ReviewCells.each(review, this::add);
            return this;
        }

        /** Adds a conversation. */
        public Fold add(ScoredConversation conversation) {
            ConversationCells.each(conversation, this::add);
            return this;
        }

        /** Adds all that another summary holds. */
        public Fold add(PerceptionSummary summary) {
            summary.cells.forEach(this::add);
            return this;
        }

        /** Adds sums that were kept under the text of a cell. */
        void add(String key, Total total) {
            add(CellText.read(key), new Moments(total.n(), total.sum(), total.squares()));
        }

        /** Takes back sums that were added before. */
        void subtract(String key, Total total) {
            Cell cell = CellText.read(key);
            add(cell, new Moments(-total.n(), -total.sum(), -total.squares()));
            cells.remove(cell, Moments.NONE);
        }

        /** What was added so far under the texts of its cells, to be kept. */
        Map<String, Total> totals() {
            Map<String, Total> totals = new HashMap<>();
            cells.forEach((cell, moments) ->
                    totals.put(CellText.write(cell), new Total(moments.n(), moments.sum(), moments.squares())));
            return totals;
        }

        /** The summary of all that was added so far. */
        public PerceptionSummary summary() {
            return cells.isEmpty() ? EMPTY : new PerceptionSummary(cells);
        }

        void add(Cell cell, Moments moments) {
            cells.merge(cell, moments, Moments::plus);
        }
    }
}
