package org.edrak.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
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
    void readsStarsAsPeopleWriteThem() {
        assertThat(Stars.read("4.5", 1, 5)).contains(new Stars(4.5, 1, 5));
        assertThat(Stars.read(" ۴٫۵ ", 1, 5)).contains(new Stars(4.5, 1, 5));
        assertThat(Stars.read("4,50", 1, 5)).contains(new Stars(4.5, 1, 5));
        assertThat(Stars.read("٩/١٠", 1, 5)).contains(new Stars(9, 1, 10));
        assertThat(Stars.read("Overall4", 1, 5)).contains(new Stars(4, 1, 5));
        assertThat(Stars.read("Rated 8.5 out of 10 stars", 1, 5)).contains(new Stars(8.5, 1, 10));
        assertThat(Stars.read("امتیاز: ۴ از ۵", 1, 10)).contains(new Stars(4, 1, 5));
        assertThat(Stars.read("1 Star", 1, 5)).contains(new Stars(1, 1, 5));
        assertThat(Stars.read("3.999", 1, 5)).contains(new Stars(4, 1, 5));
        for (String none : List.of(
                "",
                "five",
                "-1",
                "4.5.5",
                "1e9",
                "4.",
                "NaN",
                "4/5/6",
                "1000",
                "1,205 ratings",
                "no stars",
                "80%",
                "recommended")) {
            assertThat(Stars.read(none, 1, 5)).as(none).isEmpty();
        }
        assertThat(new Stars(Double.NaN, 0, 5).isValid()).isFalse();
        assertThat(new Stars(Double.POSITIVE_INFINITY, 0, 5).isValid()).isFalse();
        assertThat(new Stars(5.01, 1, 5).isValid()).isFalse();
        assertThat(new Stars(0, 0, 10).balance()).isEqualTo(-1);
        assertThat(new Stars(4.5, 1, 5).balance()).isEqualTo(0.75);
    }

    @Test
    void aTitleIsReadWithTheText() {
        assertThat(NewReview.titled("Late", "It came on Monday.")).isEqualTo("Late\nIt came on Monday.");
        assertThat(NewReview.titled("It came", "It came on Monday.")).isEqualTo("It came on Monday.");
        assertThat(NewReview.titled("Late", "")).isEqualTo("Late");
        assertThat(NewReview.titled("", "Fine")).isEqualTo("Fine");
    }

    @Test
    void writesWholeStarsAsWholeNumbers() throws Exception {
        JsonMapper json = new JsonMapper();
        assertThat(json.writeValueAsString(new Stars(4, 1, 5))).isEqualTo("{\"value\":4,\"min\":1,\"max\":5}");
        assertThat(json.writeValueAsString(new Stars(4.5, 1, 5))).isEqualTo("{\"value\":4.5,\"min\":1,\"max\":5}");
        assertThat(json.readValue("{\"value\":4.5,\"min\":1,\"max\":5}", Stars.class))
                .isEqualTo(new Stars(4.5, 1, 5));
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
