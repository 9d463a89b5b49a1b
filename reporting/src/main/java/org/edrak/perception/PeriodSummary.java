package org.edrak.perception;

import java.time.LocalDate;

/**
 * What a number of days gave.
 *
 * @param from first day
 * @param to last day, included
 * @param summary of the responses and reviews of these days
 */
public record PeriodSummary(LocalDate from, LocalDate to, PerceptionSummary summary) {}
