package org.edrak.questionnaires;

import org.edrak.expressions.Expression;
import org.jspecify.annotations.Nullable;

/**
 * How many responses of one kind are wanted.
 *
 * @param name its identity across versions, so that publishing again does not count anew
 * @param expression which responses count
 * @param limit how many are taken, 1 to 1,000,000,000
 * @param message what those read who come too late; null: a sentence of ours
 */
public record Quota(
        String name,
        Expression expression,
        int limit,
        WhenFull whenFull,
        @Nullable LocalizedText message) {
    /** What a full quota does. */
    public enum WhenFull {
        /** Turns away those whom it counts. */
        END,
        /** Closes the survey for everybody. */
        CLOSE
    }
}
