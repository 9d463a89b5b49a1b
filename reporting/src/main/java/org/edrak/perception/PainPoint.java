package org.edrak.perception;

import java.util.List;
import org.edrak.surveys.Driver;
import org.jspecify.annotations.Nullable;

/**
 * A theme that customers complain of, and what that costs.
 *
 * @param driver the driver's key
 * @param aspect the aspect's key
 * @param mentions responses and reviews that speak of it
 * @param complaints those of them that speak badly of it
 * @param answered customers behind the score, who complain and gave one
 * @param prevalence share of the scoring customers who complain of it, 0 to 1
 * @param npsWith score of those who complain
 * @param npsWithout score of the others
 * @param impact {@code prevalence × (npsWith − npsWithout)}: the points that the score lies lower than among those who
 *     do not complain of it, below 0
 * @param adjustedP chance of such a difference without any, after Benjamini and Hochberg over all themes; null where too
 *     few speak to tell
 * @param real more than noise, by {@code adjustedP}
 * @param quotes the words behind it
 */
public record PainPoint(
        String driver,
        String aspect,
        long mentions,
        long complaints,
        long answered,
        double prevalence,
        double npsWith,
        double npsWithout,
        double impact,
        @Nullable Double adjustedP,
        boolean real,
        List<Quote> quotes) {

    /** The theme. */
    Theme theme() {
        return new Theme(new Driver(driver), aspect);
    }

    PainPoint withQuotes(List<Quote> words) {
        return new PainPoint(
                driver,
                aspect,
                mentions,
                complaints,
                answered,
                prevalence,
                npsWith,
                npsWithout,
                impact,
                adjustedP,
                real,
                List.copyOf(words));
    }
}
