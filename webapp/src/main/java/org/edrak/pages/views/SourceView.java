package org.edrak.pages.views;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One source with its runs.
 *
 * @param hook the address that another system calls; {@code null} for other kinds
 * @param secret of a webhook that was just made or renewed, shown this once
 * @param pull what is fetched; {@code null} for other kinds
 * @param mapping how it is read, as JSON; {@code null} where nobody says
 */
public record SourceView(
        SourceRow source,
        @Nullable String hook,
        @Nullable String secret,
        @Nullable Pull pull,
        @Nullable String mapping,
        List<RunRow> runs)
        implements View {
    /**
     * What is fetched.
     *
     * @param next when it is fetched again
     */
    public record Pull(String address, int everyMinutes, Instant next) {}
}
