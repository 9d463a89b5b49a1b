package org.edrak.perception;

import java.time.LocalDate;

/**
 * How the score moved against the previous period.
 *
 * @param from first day of the previous period
 * @param to its last day
 * @param previous its score
 * @param points score now minus score then
 * @param low lower 95 % limit of the adjusted change
 * @param high upper 95 % limit of the adjusted change
 * @param p chance of such a change where nothing moved, 0 to 1
 * @param real more than noise; where false no arrow is shown
 */
public record NpsChange(
        LocalDate from,
        LocalDate to,
        NpsFigure previous,
        double points,
        double low,
        double high,
        double p,
        boolean real) {}
