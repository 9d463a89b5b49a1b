package org.edrak.pages.views;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One survey. It is opened, closed, archived and restored by a POST to {@code /surveys/{id}/state} with
 * {@code state=open|closed|archived|restored}.
 *
 * @param links and {@code questions} are empty while it was never published
 * @param definition of the version that is asked now, as JSON; empty while there is none
 * @param settings keys of those that are on
 */
public record SurveyView(
        SurveyRow survey,
        List<Link> links,
        @Nullable Instant first,
        List<Asked> questions,
        String definition,
        Written draft,
        List<Version> versions,
        List<Change> changes,
        List<String> settings)
        implements View {
    /**
     * Where customers answer.
     *
     * @param language tag, such as {@code fa}
     * @param url with scheme and host
     */
    public record Link(String language, String url) {}

    /**
     * A question in a list.
     *
     * @param kind its type, such as {@code nps}, {@code csat} or {@code text.number}
     */
    public record Asked(String name, String kind, String text, boolean required) {}

    /**
     * The draft.
     *
     * @param differs whether it says something else than the version that is asked now
     */
    public record Written(boolean differs, Instant savedAt, String savedBy) {}

    /** A published version. */
    public record Version(int number, Instant publishedAt, String publishedBy, boolean current) {}

    /** An entry of the log; {@code what} is a key of messages. */
    public record Change(String what, @Nullable Integer version, String who, Instant when) {}
}
