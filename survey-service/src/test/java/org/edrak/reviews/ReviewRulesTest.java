package org.edrak.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewRulesTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private static List<String> problems(String text, @Nullable Stars stars, @Nullable String url, Instant at) {
        return ReviewRules.check(new NewReview("web", "1", text, stars, null, null, url, at), NOW).stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    @Test
    void takesAWholeReview() {
        assertThat(problems("خوب", new Stars(4, 1, 5), "https://example.org/1", NOW))
                .isEmpty();
    }

    @Test
    void refusesStarsOffTheirScale() {
        assertThat(problems("a", new Stars(6, 1, 5), null, NOW)).containsExactly("stars review.not-on-the-scale");
        assertThat(problems("a", new Stars(0, 5, 1), null, NOW)).containsExactly("stars review.not-on-the-scale");
    }

    @Test
    void refusesNoWordsTooManyAndTheFuture() {
        assertThat(problems("", null, null, NOW)).containsExactly("text review.missing");
        assertThat(problems("x".repeat(20_001), null, null, NOW)).containsExactly("text review.too-long");
        assertThat(problems("x", null, null, NOW.plusSeconds(200_000)))
                .containsExactly("writtenAt review.in-the-future");
    }

    @Test
    void refusesAddressesThatAreNotOfTheWeb() {
        assertThat(problems("x", null, "javascript:alert(1)", NOW)).containsExactly("url review.not-an-address");
        assertThat(problems("x", null, "ht tp://", NOW)).containsExactly("url review.not-an-address");
    }
}
