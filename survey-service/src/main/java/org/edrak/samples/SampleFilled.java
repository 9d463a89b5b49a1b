package org.edrak.samples;

import java.time.LocalDate;

/**
 * Told when a workspace has been filled with the sample year, so that what is measured can be held against something.
 *
 * @param lastDay the last day of the year
 */
public record SampleFilled(long workspaceId, LocalDate lastDay) {}
