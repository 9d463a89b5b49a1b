package org.edrak.pages.views;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One conversation as a thread.
 *
 * @param product empty when it is not known
 * @param place empty when it is not known
 * @param solvedAt null while it is open
 * @param solution seconds from the opening to the solution; null while it is open
 */
public record ConversationView(
        ConversationsView.Row head,
        String product,
        String place,
        @Nullable Instant solvedAt,
        @Nullable Long solution,
        List<Said> turns)
        implements View {
    /**
     * A turn.
     *
     * @param role {@code customer}, {@code agent}, {@code bot} or {@code system}
     * @param author empty when the name is not known
     * @param words as they were written, of everybody but the customer
     * @param text the customer's words with what is understood of them; null for the others
     */
    public record Said(
            String role,
            String author,
            Instant at,
            String words,
            @Nullable JudgedText text) {}
}
