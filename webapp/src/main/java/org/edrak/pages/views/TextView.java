package org.edrak.pages.views;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One customer's text, where people correct what was understood of it.
 *
 * @param back where the reader came from
 * @param aspects that an opinion can be added on: keys of those that the text does not speak of yet
 * @param drivers keys of what an aspect can count for
 * @param history every correction, the last first
 */
public record TextView(JudgedText text, String back, List<String> aspects, List<String> drivers, List<Said> history)
        implements View {
    /**
     * A correction as the history tells it.
     *
     * @param id as addresses show it
     * @param subject {@code sentiment}, {@code kind} or {@code opinion}
     * @param aspect key of the aspect; empty where no opinion is corrected
     * @param value key of the sentiment or the kind; null where it was removed or taken back
     * @param action {@code set}, {@code removed} or {@code taken-back}
     * @param inForce whether it counts, so that it can be taken back
     */
    public record Said(
            String id,
            String subject,
            String aspect,
            @Nullable String value,
            String action,
            String by,
            Instant at,
            boolean inForce) {}
}
