package org.edrak.standards;

import java.time.LocalDate;

/**
 * Something that happened and may explain a figure.
 *
 * @param id 13 characters
 * @param label 1 to {@value #LONGEST_LABEL} characters of the workspace's own
 */
public record Event(String id, LocalDate day, String label) {
    /** The most characters of a label. */
    public static final int LONGEST_LABEL = 80;
}
