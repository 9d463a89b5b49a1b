package org.edrak.reviews;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.edrak.text.Characters;
import org.jspecify.annotations.Nullable;

/** Decides for the API and the importers alike which reviews are taken. */
public final class ReviewRules {
    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_SOURCE = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LANGUAGE = 20;
    private static final int LONGEST_URL = 2_000;
    private static final Duration CLOCK_SKEW = Duration.ofDays(1);

    private final List<ReviewProblem> problems = new ArrayList<>();

    private ReviewRules() {}

    /** What is wrong with {@code review} at the time {@code now}; nothing, when it may be stored. */
    public static List<ReviewProblem> check(NewReview review, Instant now) {
        ReviewRules rules = new ReviewRules();
        rules.length("source", review.source(), 1, LONGEST_SOURCE);
        rules.length("externalId", review.externalId(), 1, LONGEST_NAME);
        rules.length("text", review.text(), 1, LONGEST_TEXT);
        rules.length("author", Objects.requireNonNullElse(review.author(), ""), 0, LONGEST_NAME);
        rules.length("product", Objects.requireNonNullElse(review.product(), ""), 0, LONGEST_NAME);
        Stars stars = review.stars();
        if (stars != null && !stars.isValid()) {
            rules.note("stars", "review.not-on-the-scale", stars.min(), stars.max());
        }
        if (review.writtenAt().isAfter(now.plus(CLOCK_SKEW))) {
            rules.note("writtenAt", "review.in-the-future");
        }
        rules.length("place", Objects.requireNonNullElse(review.place(), ""), 0, LONGEST_NAME);
        rules.length("language", Objects.requireNonNullElse(review.language(), ""), 0, LONGEST_LANGUAGE);
        if (review.kind() != null && ReviewKind.of(review.kind()).isEmpty()) {
            rules.note("kind", "review.not-a-kind");
        }
        rules.address(review.url());
        return rules.problems;
    }

    private void length(String field, String value, int min, int max) {
        if (value.length() > max) {
            note(field, "review.too-long", max, value.length());
        } else if (value.length() < min) {
            note(field, "review.missing", field);
        } else if (!Characters.areStorable(value)) {
            note(field, "review.not-text");
        }
    }

    private void address(@Nullable String url) {
        if (url == null) {
            return;
        }
        try {
            String scheme = new URI(url).getScheme();
            if (!"https".equals(scheme) && !"http".equals(scheme)) {
                note("url", "review.not-an-address");
            }
        } catch (URISyntaxException e) {
            note("url", "review.not-an-address");
        }
        length("url", url, 0, LONGEST_URL);
    }

    private void note(String field, String code, Object... arguments) {
        List<String> named =
                java.util.Arrays.stream(arguments).map(Object::toString).toList();
        problems.add(new ReviewProblem(field, code, named));
    }
}
