package org.edrak.perception;

import java.util.List;
import java.util.Map;
import org.edrak.questionnaires.Driver;
import org.edrak.questionnaires.Scale;
import org.edrak.statistics.gaps.KanoCategory;
import org.jspecify.annotations.Nullable;

/**
 * What a response tells beside recommendation, satisfaction, pairs and words.
 *
 * @param effort answers on how easy it was
 * @param employee recommendation of an employer by an employee, 0 to 10; null when that was not asked
 * @param kano feature's question to category
 * @param points points given out, by row
 * @param ratings ratings of drivers by single questions
 * @param ratingsAsked how many such questions the response was shown, {@code ratings} included
 * @param groups what the customer has in common with others, without the channel
 * @param worth what the customer buys; null when that is not known
 */
public record Particulars(
        List<Effort> effort,
        @Nullable Integer employee,
        Map<String, KanoCategory> kano,
        Map<String, Integer> points,
        List<Rating> ratings,
        int ratingsAsked,
        List<Group> groups,
        @Nullable Worth worth) {
    /** Nothing of it. */
    public static final Particulars NONE =
            new Particulars(List.of(), null, Map.of(), Map.of(), List.of(), 0, List.of(), null);

    public Particulars {
        effort = List.copyOf(effort);
        kano = Map.copyOf(kano);
        points = Map.copyOf(points);
        ratings = List.copyOf(ratings);
        groups = List.copyOf(groups);
    }

    /** An effort score on its scale. */
    public record Effort(int score, Scale scale) {}

    /**
     * A driver's rating by its place on the scale.
     *
     * @param place 0 at the lowest point to {@value #WHOLE} at the highest
     */
    public record Rating(Driver driver, int place) {
        /** A whole that the steps of every scale of up to 13 points part without rest, so that sums of places are exact. */
        public static final int WHOLE = 27_720;

        /** The place of a score on its scale. */
        static Rating of(Driver driver, int score, Scale scale) {
            return new Rating(driver, place(score, scale));
        }

        static int place(int score, Scale scale) {
            return (int) Math.round((double) WHOLE * (score - scale.min()) / (scale.max() - scale.min()));
        }
    }

    /**
     * What a customer buys.
     *
     * @param daysSince since the last purchase
     * @param purchases how many
     * @param revenue in whole units of the workspace's currency
     */
    public record Worth(long daysSince, long purchases, long revenue) {}
}
