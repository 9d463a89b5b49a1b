package org.edrak.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who earned the points of a score and who lost those that lack: all drivers' shares together are the whole scale.
 *
 * @param gained points between −100 and the score, 0 to 200
 * @param lost points between the score and 100, 0 to 200
 * @param points per driver in the given order: above 0 its part of those gained, below 0 its part of those lost, 0 without
 *     effect; null where the effect is not known
 */
public record PointsSplit(double gained, double lost, List<@Nullable Double> points) {

    /**
     * Splits {@code NPS + 100} among the drivers with effects above 0 and {@code 100 − NPS} among those below, each in
     * proportion to its total effect (how many speak of it × what that goes with, as {@link
     * org.edrak.statistics.drivers.AdjustedImpact} gives it), after Chattermill's "impact analysis". Where no driver pulls
     * one way, those points stay with none. Null when {@code nps} is.
     */
    public static @Nullable PointsSplit of(@Nullable Double nps, List<@Nullable Double> effects) {
        if (nps == null) {
            return null;
        }
        double up = total(effects, 1);
        double down = total(effects, -1);
        List<@Nullable Double> points = effects.stream()
                .map(effect -> part(effect, (nps + 100) / up, (100 - nps) / down))
                .toList();
        return new PointsSplit(nps + 100, 100 - nps, points);
    }

    private static double total(List<@Nullable Double> effects, int sign) {
        return effects.stream()
                .mapToDouble(effect -> effect == null ? 0 : Math.max(0, sign * effect))
                .sum();
    }

    private static @Nullable Double part(@Nullable Double effect, double perUp, double perDown) {
        if (effect == null || effect == 0) {
            return effect;
        }
        return effect * (effect > 0 ? perUp : perDown);
    }
}
