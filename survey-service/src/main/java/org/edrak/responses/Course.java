package org.edrak.responses;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a submission came about, as far as it is known.
 *
 * @param startedAt when its first page was shown
 * @param pageSeconds how long each page took until it was left, in the order in which they were shown
 * @param partialId the partial response that it completes; that one is gone when this is stored
 * @param invitationToken what the customer was invited with; it serves once
 * @param editSecret what will allow the customer to change the answers; null: nothing will
 */
public record Course(
        @Nullable Instant startedAt,
        List<Integer> pageSeconds,
        @Nullable Long partialId,
        @Nullable String invitationToken,
        @Nullable String editSecret) {
    /** A submission of which nothing is known but its answers. */
    public static final Course UNKNOWN = new Course(null, List.of(), null, null, null);

    public Course {
        pageSeconds = List.copyOf(pageSeconds);
    }
}
