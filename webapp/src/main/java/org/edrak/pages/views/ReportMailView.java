package org.edrak.pages.views;

import java.time.Instant;
import java.util.List;
import org.edrak.pages.Page;
import org.jspecify.annotations.Nullable;

/**
 * The reports that a member can get each Monday, and how that goes.
 *
 * @param fault the key of what keeps mail from being sent; null where it can be
 * @param address the member's own, to which mail goes
 * @param language that is offered first
 */
public record ReportMailView(List<Row> rows, @Nullable String fault, String address, String language) implements View {
    /**
     * A saved report.
     *
     * @param days how many days up to the mail's it speaks of; 0 where its days stay the same
     * @param mailed null where the member does not get it
     */
    public record Row(
            String id,
            String name,
            String query,
            boolean shared,
            int days,
            @Nullable Mailed mailed) {}

    /**
     * How the mails of a report go.
     *
     * @param sentAt when the last was taken; null before the first
     * @param trouble the key of why the newest was not taken; null where it was
     * @param retryAt when the newest is tried again; null where it is not
     * @param waiting whether one is on its way
     */
    public record Mailed(
            String language,
            Instant nextAt,
            @Nullable Instant sentAt,
            @Nullable String trouble,
            @Nullable Instant retryAt,
            boolean waiting) {}

    /** The languages that mails can be in. */
    public List<Option> languages(Page page) {
        return Offered.languages(page);
    }
}
