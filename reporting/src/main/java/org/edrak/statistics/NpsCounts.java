package org.edrak.statistics;

/**
 * How many customers would recommend (9, 10), are indifferent (7, 8), would not (0 to 6).
 *
 * @param promoters 0 or more
 * @param passives 0 or more
 * @param detractors 0 or more
 */
public record NpsCounts(long promoters, long passives, long detractors) {
    public static final NpsCounts NONE = new NpsCounts(0, 0, 0);

    public NpsCounts {
        if (promoters < 0 || passives < 0 || detractors < 0) {
            throw new IllegalArgumentException("a count below zero");
        }
    }

    /** The number of customers who gave a score. */
    public long n() {
        return promoters + passives + detractors;
    }

    /** Both groups together. */
    public NpsCounts plus(NpsCounts other) {
        return new NpsCounts(promoters + other.promoters, passives + other.passives, detractors + other.detractors);
    }

    /** The customers who are not in {@code part}; fails when {@code part} is no part of these. */
    public NpsCounts without(NpsCounts part) {
        return new NpsCounts(promoters - part.promoters, passives - part.passives, detractors - part.detractors);
    }

    /** The answers as values of 100, 0 and −100 points, whose mean is the score. */
    public Sums sums() {
        return new Sums(n(), 100.0 * (promoters - detractors), 10_000.0 * (promoters + detractors));
    }
}
