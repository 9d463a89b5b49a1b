package org.edrak.reviews;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.edrak.ids.Ids;
import org.edrak.verbatims.Likeness;
import org.edrak.verbatims.Verbatim;
import org.jspecify.annotations.Nullable;

/** A new review as it becomes rows, and what it is a copy of. */
final class ReviewRow {
    final long id;
    final long workspaceId;
    final NewReview given;
    final Instant receivedAt;
    final Verbatim verbatim;
    final @Nullable Long likeness;
    final Set<Long> shingles;
    final @Nullable Sketch sketch;
    /** By column of {@link Copies} what is stored there; a value that others have already leads to them without it. */
    final Map<String, Long> kept = new HashMap<>();
    /** The first of those that say the same; the review itself where it is the first; null while it is alone. */
    @Nullable
    Long copyOf;

    /** What makes a review the same one when it is sent again. */
    record Identity(String source, String externalId) {
        static Identity of(NewReview review) {
            return new Identity(review.source(), review.externalId());
        }
    }

    private ReviewRow(long workspaceId, NewReview given, Instant receivedAt) {
        this.id = Ids.next();
        this.workspaceId = workspaceId;
        this.given = given;
        this.receivedAt = receivedAt;
        this.verbatim = Verbatim.ofReview(Ids.next(), workspaceId, id, given.text(), given.writtenAt());
        this.likeness = Likeness.of(given.text());
        this.shingles = likeness == null ? Set.of() : Sketch.shingles(given.text());
        this.sketch = Sketch.of(shingles);
    }

    static ReviewRow of(long workspaceId, NewReview given, Instant receivedAt) {
        return new ReviewRow(workspaceId, given, receivedAt);
    }

    boolean isCopy() {
        return copyOf != null && copyOf != id;
    }
}
