package org.edrak.summaries;

import java.time.Instant;
import org.edrak.verbatims.Verbatim;
import org.jspecify.annotations.Nullable;

/**
 * A whole set of sums of a workspace. While it is built, the one before is shown; both are kept in step meanwhile.
 *
 * @param walkedSource kind of feedback that is being walked through; null when all was
 * @param walkedId the last identity that was walked
 * @param shownAt since when it is shown; null while it is built
 * @param compared how many rows were compared with those of the generation before; null where both are by another basis
 * @param differences how many of them were not equal to the bit
 */
public record Generation(
        long id,
        long workspaceId,
        Basis basis,
        State state,
        Verbatim.@Nullable Source walkedSource,
        long walkedId,
        Instant begunAt,
        @Nullable Instant shownAt,
        @Nullable Long compared,
        @Nullable Long differences) {
    /** What becomes of it. */
    public enum State {
        BUILDING,
        SHOWN,
        OLD
    }
}
