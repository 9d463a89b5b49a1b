package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edrak.bodies.Json;
import org.edrak.testing.Answer;
import org.junit.jupiter.api.Test;

/** Reviews coming in, and being understood. */
interface ReviewSteps extends Steps {
    String ENGLISH = "The staff were friendly and very helpful. But the delivery was terribly slow.";
    String PERSIAN = "کیفیت غذا عالی بود و خیلی خوشمزه. ولی قیمت خیلی گران و ناعادلانه است.";

    private static String review(String source, String id, String text) {
        return "{\"source\":\"%s\",\"externalId\":\"%s\",\"text\":\"%s\",\"writtenAt\":\"2026-05-01T10:00:00Z\"}"
                .formatted(source, id, text);
    }

    private Answer send(List<String> reviews) {
        return corridor().call("POST", "/api/v1/reviews", "{\"reviews\":[" + String.join(",", reviews) + "]}");
    }

    private static String counts(Answer answer) {
        JsonNode taken = Json.tree(answer.body());
        return "%d %d %d %s"
                .formatted(
                        taken.path("stored").intValue(),
                        taken.path("alreadyThere").intValue(),
                        taken.path("rejected").intValue(),
                        Corridor.texts(taken.path("rows"), "outcome"));
    }

    private List<JsonNode> of(String source) {
        List<JsonNode> found = new ArrayList<>();
        corridor().json("/api/v1/reviews").path("reviews").forEach(review -> {
            if (review.path("source").textValue().equals(source)) {
                found.add(review);
            }
        });
        return found;
    }

    @Test
    default void takesABatchOnceHoweverOftenItIsSent() {
        List<String> batch = List.of(review("batch", "1", "Fine."), review("batch", "2", "Good."));
        Answer first = send(batch);
        Answer again = send(batch);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(counts(first)).isEqualTo("2 0 0 [stored, stored]");
        assertThat(counts(again)).isEqualTo("0 2 0 [known, known]");
        assertThat(of("batch")).hasSize(2);
    }

    @Test
    default void refusesAWholeBatchForOneBadReviewAndNamesIt() {
        List<String> batch = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            batch.add(review("refused", "" + i, i == 3 ? "" : "Fine."));
        }
        Answer refused = send(batch);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("content-type")).startsWith("application/problem+json");
        assertThat(Corridor.texts(Json.tree(refused.body()).path("errors"), "path"))
                .containsExactly("reviews[3].text");
        assertThat(of("refused")).isEmpty();
        assertThat(send(List.of("null")).status()).isEqualTo(400);
        assertThat(send(List.of()).status()).isEqualTo(400);
        assertThat(corridor().call("POST", "/api/v1/reviews", "null").status()).isEqualTo(400);
    }

    @Test
    default void takesReviewsFromAFileOnceAndListsBadRows() {
        String file =
                "when,said,stars,who\n2026-01-05,The room was clean.,5,Ann\n2026-01-06,Too loud at night.,9,Bob\n";
        Map<String, String> chosen = new HashMap<>(Corridor.targets("@date", "@text", "@stars", "@author"));
        chosen.putAll(Map.of("starsMin", "1", "starsMax", "5", "source", "hotel"));
        Answer mapping = corridor().upload("/reviews/import", "hotel.csv", file);
        Answer refused = corridor().importing("/reviews/import", mapping, chosen);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).containsPattern("(?s)Row 3</th>.*?<bdi>stars</bdi>");
        assertThat(of("hotel")).isEmpty();
        chosen.put("leaveOut", "true");
        assertThat(Corridor.tiles(corridor().importing("/reviews/import", mapping, chosen)))
                .containsExactly("1", "0", "1");
        Answer again = corridor().upload("/reviews/import", "hotel.csv", file);
        assertThat(Corridor.tiles(corridor().importing("/reviews/import", again, chosen)))
                .containsExactly("0", "1", "1");
        assertThat(of("hotel")).hasSize(1);
        assertThat(corridor().owner().get("/reviews").words()).contains("The room was clean.", "Ann");
    }

    @Test
    default void understandsPersianAndEnglishInTheBackground() {
        send(List.of(review("read", "en", ENGLISH), review("read", "fa", PERSIAN)));
        corridor().waitForScoring();
        assertThat(of("read")).hasSize(2).allSatisfy(review -> {
            boolean english = review.path("externalId").textValue().equals("en");
            assertThat(review.path("language").textValue()).isEqualTo(english ? "en" : "fa");
            assertThat(review.path("score").doubleValue()).isBetween(-1.0, 1.0);
            assertThat(review.path("sentiment").textValue())
                    .isIn("very-negative", "negative", "neutral", "positive", "very-positive");
            assertThat(review.path("modelVersion").textValue()).isNotEmpty();
            assertThat(review.path("opinions")).isNotEmpty();
            String text = review.path("text").textValue();
            Map<String, String> said = new HashMap<>();
            review.path("opinions").forEach(opinion -> {
                String span = text.substring(
                        opinion.path("start").intValue(), opinion.path("end").intValue());
                assertThat(span).isNotBlank().isEqualTo(span.strip());
                assertThat(opinion.path("polarity").doubleValue()).isBetween(-1.0, 1.0);
                said.put(span, opinion.path("driver").textValue());
            });
            assertThat(said)
                    .anySatisfy((span, driver) -> assertThat(span).contains(english ? "delivery" : "قیمت"))
                    .anySatisfy((span, driver) -> assertThat(driver).isEqualTo(english ? "support-quality" : "price"));
        });
    }
}
