package org.edrak.perception;

import java.util.List;
import org.edrak.statistics.drivers.KeyDrivers;
import org.edrak.statistics.drivers.RankInterval;
import org.edrak.statistics.gaps.ImportancePerformance.Quadrant;
import org.jspecify.annotations.Nullable;

/**
 * What a score hangs on.
 *
 * @param outcome the score
 * @param n customers who gave it and rated all drivers that they were asked
 * @param needed how many there must be before anything is said
 * @param rSquared share of the score's differences that the drivers explain, 0 to 1; null where nothing is said
 * @param method how that was shared out; null where nothing is said
 * @param drivers the most important first; without weights where nothing is said
 * @param importance where the quadrants by derived importance part; null without quadrants
 * @param performance where they part by performance; null without quadrants
 */
public record KeyDriverSection(
        Outcome outcome,
        long n,
        long needed,
        @Nullable Double rSquared,
        KeyDrivers.@Nullable Method method,
        List<KeyDriver> drivers,
        @Nullable Double importance,
        @Nullable Double performance) {
    /** The score that drivers explain. */
    public enum Outcome {
        NPS,
        CSAT
    }

    /**
     * One driver.
     *
     * @param driver the driver's key
     * @param performance mean rating, 0 to 100 of its scale
     * @param weight null where nothing is said, or where all rated it alike
     * @param place between which places of importance it stands; null where that cannot be told
     * @param stated mean share of the points that customers gave it, 0 to 1; null where none were given out
     * @param derivedQuadrant by its correlation with the score; null without it
     * @param statedQuadrant by the points; null without them
     */
    public record KeyDriver(
            String driver,
            double performance,
            KeyDrivers.@Nullable Weight weight,
            @Nullable RankInterval place,
            @Nullable Double stated,
            @Nullable Quadrant derivedQuadrant,
            @Nullable Quadrant statedQuadrant) {}
}
