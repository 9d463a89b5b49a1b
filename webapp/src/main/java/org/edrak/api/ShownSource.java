package org.edrak.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.edrak.ids.Ids;
import org.edrak.pages.Page;
import org.edrak.sources.Source;
import org.jspecify.annotations.Nullable;

/**
 * A source as programs see it.
 *
 * @param error why it fails, while it does
 * @param stored how many reviews were new
 * @param alreadyThere how many came again
 * @param rejected how many could not be taken
 * @param secret of a webhook that was just made; told this once
 */
record ShownSource(
        String id,
        String name,
        String kind,
        String state,
        @Nullable String error,
        @Nullable Instant lastRunAt,
        long stored,
        long alreadyThere,
        long rejected,
        Instant createdAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {
    static ShownSource of(Source source, Page page, @Nullable String secret) {
        return new ShownSource(
                Ids.text(source.id()),
                source.name(),
                source.kind().key(),
                source.state().key(),
                source.trouble()
                        .map(trouble ->
                                page.t(trouble.code(), trouble.arguments().toArray()))
                        .orElse(null),
                source.lastRunAt().orElse(null),
                source.tally().stored(),
                source.tally().repeated(),
                source.tally().rejected(),
                source.createdAt(),
                secret);
    }
}
