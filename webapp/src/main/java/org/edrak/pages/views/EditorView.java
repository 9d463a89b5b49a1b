package org.edrak.pages.views;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The editor of a survey's draft. Without a script it is a form with the draft's JSON, posted to
 * {@code /surveys/{id}/edit} with {@code do=save|publish}.
 *
 * @param words the words that the script says, as JSON from key to text
 * @param conflict what to do about a draft that somebody else saved; null when nobody did
 */
public record EditorView(
        String id,
        String title,
        boolean published,
        int revision,
        Instant savedAt,
        String savedBy,
        String definition,
        List<NewSurveyView.Problem> problems,
        String words,
        @Nullable Conflict conflict)
        implements View {
    /** Who saved what is there now, and when. */
    public record Conflict(String who, Instant when) {}
}
