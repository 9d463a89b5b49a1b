package org.edrak.pages.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks before a draft becomes what customers are asked.
 *
 * @param revision of the draft that is shown here and that will be published
 * @param version the number that it gets
 * @param problems why it cannot be published; empty when it can
 * @param changes what it asks otherwise than the version before
 * @param responses how many there are already
 * @param conflict who saved another draft meanwhile, if anybody did
 */
public record PublishView(
        String id,
        String title,
        int revision,
        int version,
        List<NewSurveyView.Problem> problems,
        List<Change> changes,
        long responses,
        boolean asksForFiles,
        @Nullable String conflict)
        implements View {
    /**
     * One change.
     *
     * @param what key of messages
     * @param text what changed, in the reader's language; empty where there is nothing to say
     */
    public record Change(String what, String name, String title, String text) {}
}
