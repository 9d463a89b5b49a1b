package org.edrak.pages.views;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source in short.
 *
 * @param kind and {@code state} are keys
 * @param trouble why it fails, in the reader's language; {@code null} while it does not
 * @param stored how many reviews were new
 * @param repeated how many came again
 * @param rejected how many could not be taken
 */
public record SourceRow(
        String id,
        String name,
        String kind,
        String state,
        @Nullable String trouble,
        @Nullable Instant lastRun,
        long stored,
        long repeated,
        long rejected) {}
