package org.edrak.perception;

import java.util.List;
import java.util.Map;
import org.edrak.standards.Event;
import org.edrak.standards.Target;
import org.jspecify.annotations.Nullable;

/**
 * What figures are held against, and what is known of those who did not answer.
 *
 * @param targets what is to be reached and what was promised
 * @param events what happened, oldest first
 * @param invited invitations that were made, of all time; 0 where there is a public link alone
 * @param answered how many of these were used
 * @param titles of the questions that are shown by name: question to language key to title
 * @param weighted the score weighted by what is known of all customers; null where nothing is
 */
public record Held(
        List<Target> targets,
        List<Event> events,
        long invited,
        long answered,
        Map<String, Map<String, String>> titles,
        @Nullable WeightedFigure weighted) {
    /** Nothing is known of how all customers are made up. */
    public Held(
            List<Target> targets,
            List<Event> events,
            long invited,
            long answered,
            Map<String, Map<String, String>> titles) {
        this(targets, events, invited, answered, titles, null);
    }

    /** Neither targets nor events nor invitations. */
    public static final Held NOTHING = new Held(List.of(), List.of(), 0, 0, Map.of());
}
