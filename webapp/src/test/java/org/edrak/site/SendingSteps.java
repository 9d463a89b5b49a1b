package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.edrak.bodies.Json;
import org.edrak.testing.Answer;
import org.junit.jupiter.api.Test;

/** Reviews that programs send, in every form that is taken, and what is said of each. */
interface SendingSteps extends Steps {
    private static String line(String source, String id, String text) {
        return "{\"source\":\"%s\",\"externalId\":\"%s\",\"text\":\"%s\",\"writtenAt\":\"2026-05-01T10:00:00Z\"}"
                .formatted(source, id, text);
    }

    private JsonNode sent(Answer answer) {
        return Json.tree(answer.body());
    }

    private List<JsonNode> ofSource(String source) {
        List<JsonNode> found = new ArrayList<>();
        for (int page = 1; page < 5; page++) {
            corridor().json("/api/v1/reviews?page=" + page).path("reviews").forEach(review -> {
                if (review.path("source").textValue().equals(source)) {
                    found.add(review);
                }
            });
        }
        return found;
    }

    @Test
    default void takesOneReviewAndAnArrayOfThem() {
        Answer one = corridor().call("POST", "/api/v1/reviews", line("forms", "1", "Fine."));
        assertThat(one.status()).as(one.body()).isEqualTo(201);
        Answer some = corridor()
                .call(
                        "POST",
                        "/api/v1/reviews",
                        "[" + line("forms", "1", "Fine.") + "," + line("forms", "2", "Good.") + "]");
        assertThat(some.status()).isEqualTo(201);
        assertThat(Corridor.texts(sent(some).path("rows"), "outcome")).containsExactly("known", "stored");
        assertThat(corridor().call("POST", "/api/v1/reviews", "[]").status()).isEqualTo(400);
        assertThat(corridor().call("POST", "/api/v1/reviews", "\"x\"").status()).isEqualTo(400);
        assertThat(corridor()
                        .call("POST", "/api/v1/reviews", "{\"reviews\":[" + line("forms", "3", "x") + "],\"more\":1}")
                        .status())
                .isEqualTo(400);
        assertThat(ofSource("forms")).hasSize(2);
    }

    @Test
    default void keepsEverythingThatAReviewSaysOfItself() {
        String review = """
                {"source":"all","externalId":"1","text":"The courier was late.","author":"M.","product":"Kettle",
                 "place":"Shiraz","url":"https://shop.example/1","language":"en","kind":"complaint",
                 "stars":{"value":7.5,"min":0,"max":10},"writtenAt":"2026-05-01T10:00:00+03:30"}""";
        assertThat(corridor().call("POST", "/api/v1/reviews", review).status()).isEqualTo(201);
        assertThat(ofSource("all")).singleElement().satisfies(stored -> {
            assertThat(stored.path("place").textValue()).isEqualTo("Shiraz");
            assertThat(stored.path("product").textValue()).isEqualTo("Kettle");
            assertThat(stored.path("url").textValue()).isEqualTo("https://shop.example/1");
            assertThat(stored.path("sentKind").textValue()).isEqualTo("complaint");
            assertThat(stored.path("stars").path("value").asText()).isEqualTo("7.5");
            assertThat(stored.path("stars").path("max").intValue()).isEqualTo(10);
            assertThat(stored.path("writtenAt").textValue()).isEqualTo("2026-05-01T06:30:00Z");
        });
        Answer wrong = corridor()
                .call(
                        "POST",
                        "/api/v1/reviews",
                        review.replace("complaint", "rant").replace("\"1\"", "\"2\""));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(Corridor.texts(sent(wrong).path("errors"), "path")).containsExactly("reviews[0].kind");
        assertThat(corridor().owner().get("/reviews").words()).contains("Complaint");
    }

    @Test
    default void takesLinesAndSaysOfEachWhatBecameOfIt() {
        String lines = String.join(
                "\n",
                line("lines", "1", "Fine."),
                "",
                "{\"source\":",
                line("lines", "3", ""),
                line("lines", "1", "Fine."),
                "{\"source\":\"lines\",\"externalId\":\"5\",\"text\":5,\"writtenAt\":\"2026-05-01T10:00:00Z\"}",
                line("lines", "6", "سلام") + "\r\n");
        Answer refused = corridor().send("/api/v1/reviews", "application/x-ndjson", lines);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(sent(refused).path("errors")).hasSize(3);
        assertThat(ofSource("lines")).isEmpty();
        Answer taken = corridor().send("/api/v1/reviews?leaveOut=true", "application/x-ndjson", lines);
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        assertThat(Corridor.texts(sent(taken).path("rows"), "outcome"))
                .containsExactly("stored", "rejected", "rejected", "known", "rejected", "stored");
        assertThat(sent(taken)
                        .path("rows")
                        .path(2)
                        .path("errors")
                        .path(0)
                        .path("detail")
                        .textValue())
                .isNotEmpty();
        assertThat(sent(taken).path("rejected").intValue()).isEqualTo(3);
        assertThat(ofSource("lines")).hasSize(2);
    }

    @Test
    default void refusesMoreThanAThousandAtOnceAndTakesAThousand() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            many.add(line("thousand", "" + i, "Number " + i).replace("2026", "2019"));
        }
        Answer taken = corridor().send("/api/v1/reviews", "application/x-ndjson", String.join("\n", many));
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        assertThat(sent(taken).path("stored").intValue()).isEqualTo(1000);
        many.add(line("thousand", "more", "x"));
        assertThat(corridor()
                        .send("/api/v1/reviews", "application/x-ndjson", String.join("\n", many))
                        .status())
                .isEqualTo(400);
    }

    @Test
    default void storesOnceWhatManySendAtOnce() throws InterruptedException {
        List<Integer> statuses = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            senders.add(Thread.ofPlatform()
                    .start(() -> statuses.add(corridor()
                            .call("POST", "/api/v1/reviews", line("at once", "1", "Everybody says this at once."))
                            .status())));
        }
        for (Thread sender : senders) {
            sender.join();
        }
        assertThat(statuses).hasSize(12).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(ofSource("at once")).hasSize(1);
    }

    @Test
    default void flagsWhatIsSaidAgainAndCampaignsAndDropsNothing() {
        String spam = "این فروشگاه پول مشتری را می‌گیرد و هیچ کالایی نمی‌فرستد هرگز از اینجا خرید نکنید دوستان";
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            lines.add(line("spam", "" + i, i % 2 == 0 ? spam : spam.replace("هرگز", "هیچ‌وقت")));
        }
        lines.add(line("spam", "alone", "The waiter was kind and the soup was as hot as it should be."));
        lines.add(line("spam", "short", "Good."));
        lines.add(line("spam", "short too", "Good."));
        assertThat(corridor()
                        .send("/api/v1/reviews", "application/x-ndjson", String.join("\n", lines))
                        .status())
                .isEqualTo(201);
        corridor().reviewsBeside(LocalDate.of(2026, 5, 1));
        List<JsonNode> stored = ofSource("spam");
        assertThat(stored).hasSize(9);
        assertThat(stored)
                .filteredOn(review -> review.path("copy").booleanValue())
                .hasSize(5);
        assertThat(stored)
                .filteredOn(review -> review.path("campaign").booleanValue())
                .hasSize(6);
        JsonNode quality =
                corridor().json("/api/v1/report?from=2026-05-01&to=2026-05-01").path("quality");
        assertThat(quality.path("copies").intValue()).isGreaterThanOrEqualTo(5);
        assertThat(quality.path("campaigns").intValue()).isGreaterThanOrEqualTo(6);
        String campaign = corridor().owner().get("/reviews?copies=campaign").words();
        assertThat(campaign).contains("Part of a campaign", "6 reviews").doesNotContain("The waiter");
        assertThat(corridor().owner().get("/reviews?copies=none").words()).contains("The waiter");
    }
}
