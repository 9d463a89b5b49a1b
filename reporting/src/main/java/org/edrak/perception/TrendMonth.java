package org.edrak.perception;

import java.time.LocalDate;

/**
 * One month of the trend; of a month that the period cuts, only the days inside it.
 *
 * @param from its first day
 * @param to its last day
 * @param nps its score
 * @param csat its satisfaction
 * @param sentiment tone of all answers and reviews of the month
 */
public record TrendMonth(LocalDate from, LocalDate to, NpsFigure nps, CsatFigure csat, Sentiment sentiment) {}
