package org.edrak.themes;

import java.time.LocalDate;
import java.util.List;

/**
 * What emerged in a time.
 *
 * @param from the first day of it
 * @param to the last
 * @param recent how many texts of it were compared
 * @param past with how many of the year before
 * @param sampled whether there are more than are compared, so that some were drawn
 */
public record Emergence(
        LocalDate from, LocalDate to, long recent, long past, boolean sampled, List<EmergingTheme> themes) {
    public Emergence {
        themes = List.copyOf(themes);
    }

    /** Whether there are too few texts from before to tell what grows. */
    public boolean tooEarly() {
        return past < ThemeRules.LEAST_PAST;
    }
}
