package org.edrak.summaries;

import java.time.LocalDate;
import java.util.Map;

/**
 * What one response or review gives to the sums.
 *
 * @param slice its own, the narrowest
 * @param day in the workspace's zone
 * @param totals by key
 */
public record Contribution(Slice slice, LocalDate day, Map<String, Total> totals) {}
