package org.edrak.sourcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edrak.feeds.FeedMapping;
import org.edrak.hooks.HookSecrets;
import org.edrak.outbound.OutboundClient;
import org.edrak.outbound.OutboundProblem;
import org.edrak.pages.views.FieldError;
import org.edrak.pulls.PullRules;
import org.edrak.pulls.Pulls;
import org.edrak.sources.Source;
import org.edrak.sources.SourceKind;
import org.edrak.sources.Sources;
import org.edrak.text.Characters;

/** Makes sources, for pages and API alike. */
@ApplicationScoped
public class NewSources {
    /** What the fields of paths within a review are called, before their names. */
    static final String PATH = "path.";

    @Inject
    private Sources sources;

    @Inject
    private Pulls pulls;

    @Inject
    private HookSecrets secrets;

    @Inject
    private OutboundClient client;

    /** What is wrong with a wish; nothing, when it can be made. */
    public List<FieldError> errors(long workspaceId, NewSource wish) {
        List<FieldError> errors = new ArrayList<>();
        String name = wish.name();
        if (name.isBlank() || !Characters.areStorable(name)) {
            errors.add(FieldError.of("name", "source.name.missing"));
        } else if (name.length() > Sources.LONGEST_NAME) {
            errors.add(FieldError.of("name", "source.name.long", Sources.LONGEST_NAME));
        } else if (sources.named(workspaceId, name).isPresent()) {
            errors.add(FieldError.of("name", "source.name.taken"));
        }
        switch (wish.kind()) {
            case PULL -> {
                fetched(wish, errors);
                mapping(wish, errors);
            }
            case WEBHOOK -> mapping(wish, errors);
            case API, UPLOAD -> {
                // a name is enough
            }
        }
        return errors;
    }

    private void fetched(NewSource wish, List<FieldError> errors) {
        try {
            client.check(wish.address().replace("{cursor}", ""));
        } catch (OutboundProblem e) {
            errors.add(FieldError.found("address", e.code(), e.arguments()));
        }
        if (wish.everyMinutes() < PullRules.LEAST_MINUTES || wish.everyMinutes() > PullRules.MOST_MINUTES) {
            errors.add(FieldError.of(
                    "everyMinutes", "source.every.wrong", PullRules.LEAST_MINUTES, PullRules.MOST_MINUTES));
        }
    }

    private static void mapping(NewSource wish, List<FieldError> errors) {
        wish.mapping()
                .wrongPaths()
                .forEach(field -> errors.add(FieldError.of(
                        FeedMapping.FIELDS.contains(field) ? PATH + field : field, "feed.not-a-path", field)));
        int min = wish.mapping().starsMin();
        int max = wish.mapping().starsMax();
        if (min < 0 || min > 1 || max < 2 || max > 100) {
            errors.add(FieldError.of("starsMax", "feed.not-a-scale"));
        }
    }

    /** Makes a source of which nothing is wrong. */
    public Source create(long workspaceId, NewSource wish) {
        return switch (wish.kind()) {
            case PULL -> pulls.create(workspaceId, wish.name(), wish.mapping(), wish.address(), wish.everyMinutes());
            case WEBHOOK ->
                sources.create(
                        workspaceId,
                        wish.name(),
                        SourceKind.WEBHOOK,
                        wish.mapping().json());
            case API, UPLOAD -> sources.create(workspaceId, wish.name(), wish.kind(), null);
        };
    }

    /** What a webhook's sender signs with; empty for other kinds. */
    public Optional<String> secret(Source source) {
        return source.kind() == SourceKind.WEBHOOK ? Optional.of(secrets.of(source)) : Optional.empty();
    }
}
