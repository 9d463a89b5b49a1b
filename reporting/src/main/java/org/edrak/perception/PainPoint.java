package org.edrak.perception;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A theme that customers complain of, and what that costs.
 *
 * @param driver the driver's key
 * @param aspect the aspect's key
 * @param mentions responses and reviews that speak of it
 * @param complaints those of them that speak badly of it: with a polarity of −0.2 or less
 * @param cost null when none of the complaining customers, or all, gave a recommendation score, as with reviews alone
 * @param depth what else is known of it
 * @param quotes the words behind it
 */
public record PainPoint(
        String driver,
        String aspect,
        long mentions,
        long complaints,
        @Nullable Cost cost,
        PainDepth depth,
        List<Quote> quotes) {

    /**
     * What the complaint costs in points of the Net Promoter Score.
     *
     * @param answered customers who complain of it and gave a score
     * @param prevalence their share of all who gave a score, 0 to 1
     * @param npsWith their score, −100 to 100
     * @param npsWithout score of the others
     * @param points {@code prevalence × (npsWith − npsWithout)}: below 0, what the score lies below that of the others
     * @param adjustedP chance of such a difference where there is none, after Benjamini and Hochberg over all themes;
     *     null where under 10 customers are on a side
     * @param real more than noise, by {@code adjustedP}
     */
    public record Cost(
            long answered,
            double prevalence,
            double npsWith,
            double npsWithout,
            double points,
            @Nullable Double adjustedP,
            boolean real) {}
}
