package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.edrak.bodies.Json;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.junit.jupiter.api.Test;

/** What people say of texts instead of the model. */
interface CorrectionSteps extends Steps {
    private JsonNode review(String source, String day, String text) {
        send(source, "1", day, text);
        corridor().waitForScoring();
        return of(source);
    }

    private void send(String source, String externalId, String day, String text) {
        corridor().call("POST", "/api/v1/reviews", """
                        {"reviews":[{"source":"%s","externalId":"%s","text":"%s","writtenAt":"%sT10:00:00Z",
                        "stars":{"value":1,"min":1,"max":5}}]}""".formatted(source, externalId, text, day));
    }

    /** So that a report of the day tells of five people, and the days beside it of five others. */
    private void others(String day, String text) {
        corridor().reviewsBeside(LocalDate.parse(day));
        for (int i = 0; i < 4; i++) {
            send("others", day + " " + i, day, text + " " + i);
        }
    }

    /** From the end of the list: other tests have thousands of newer ones. */
    private JsonNode of(String source) {
        JsonNode newest = corridor().json("/api/v1/reviews");
        int pages = (int) Math.ceilDiv(
                newest.path("total").longValue(), newest.path("reviews").size());
        return IntStream.iterate(pages, page -> page > 0, page -> page - 1)
                .mapToObj(
                        page -> corridor().json("/api/v1/reviews?page=" + page).path("reviews"))
                .flatMap(reviews -> StreamSupport.stream(reviews.spliterator(), false))
                .filter(review -> review.path("source").textValue().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private Answer correct(String verbatim, String members) {
        return corridor().call("POST", "/api/v1/corrections", "{\"verbatim\":\"" + verbatim + "\"," + members + "}");
    }

    @Test
    default void countsAtOnceInListsFiltersAndTheReportAndCanBeTakenBack() {
        others("2012-02-02", "The tea was fine.");
        JsonNode read = review("corrected", "2012-02-02", "Wonderful, wonderful food, we loved it.");
        double before = mean("2012-02-02");
        assertThat(read.path("score").doubleValue()).isPositive();
        assertThat(read.path("starsDisagree").booleanValue()).isTrue();
        String verbatim = read.path("verbatim").textValue();
        Answer made = correct(verbatim, "\"sentiment\":\"very-negative\"");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        JsonNode corrected = of("corrected");
        assertThat(corrected.path("sentiment").textValue()).isEqualTo("very-negative");
        assertThat(corrected.path("score").doubleValue()).isEqualTo(-0.8);
        assertThat(corrected.path("starsDisagree").booleanValue()).isFalse();
        assertThat(corrected.path("corrected").get(0).textValue()).isEqualTo("sentiment");
        Browser owner = corridor().owner();
        assertThat(owner.get("/reviews?sentiment=very-negative").words()).contains("wonderful food");
        assertThat(owner.get("/reviews?sentiment=very-positive").words()).doesNotContain("wonderful food");
        assertThat(owner.get("/reviews?sentiment=positive").words()).doesNotContain("wonderful food");
        assertThat(5 * (before - mean("2012-02-02")))
                .isCloseTo(read.path("score").doubleValue() + 0.8, within(0.01));
        String id = Json.tree(made.body()).path("id").textValue();
        assertThat(corridor().call("DELETE", "/api/v1/corrections/" + id, "").status())
                .isEqualTo(200);
        assertThat(corridor().call("DELETE", "/api/v1/corrections/" + id, "").status())
                .isEqualTo(404);
        assertThat(of("corrected").path("score")).isEqualTo(read.path("score"));
        assertThat(mean("2012-02-02")).isEqualTo(before);
        assertThat(owner.get("/reviews?sentiment=very-negative").words()).doesNotContain("wonderful food");
    }

    private double mean(String day) {
        return corridor()
                .json("/api/v1/report?from=" + day + "&to=" + day)
                .path("reviews")
                .path("sentiment")
                .path("mean")
                .doubleValue();
    }

    @Test
    default void changesRemovesAndAddsOpinions() {
        others("2012-04-03", "The packaging was awful.");
        JsonNode read = review("opinions", "2012-04-03", "The delivery was bad and the staff were rude.");
        assertThat(Corridor.texts(read.path("opinions"), "aspect")).contains("delivery", "staff");
        String verbatim = read.path("verbatim").textValue();
        assertThat(correct(verbatim, "\"aspect\":\"delivery\",\"removed\":true").status())
                .isEqualTo(201);
        assertThat(correct(verbatim, "\"aspect\":\"packaging\",\"sentiment\":\"very-negative\"")
                        .status())
                .isEqualTo(201);
        assertThat(correct(verbatim, "\"aspect\":\"staff\",\"driver\":\"reputation\",\"sentiment\":\"positive\"")
                        .status())
                .isEqualTo(201);
        JsonNode opinions = of("opinions").path("opinions");
        assertThat(Corridor.texts(opinions, "aspect")).containsExactlyInAnyOrder("staff", "packaging");
        assertThat(Corridor.texts(opinions, "driver")).containsExactlyInAnyOrder("reputation", "product-quality");
        Browser owner = corridor().owner();
        assertThat(owner.get("/reviews?driver=reputation").words()).contains("the staff were rude");
        assertThat(owner.get("/reviews?driver=product-quality").words()).contains("the staff were rude");
        assertThat(owner.get("/reviews?driver=support-quality").words()).doesNotContain("the staff were rude");
        JsonNode pains =
                corridor().json("/api/v1/report?from=2012-04-03&to=2012-04-03").path("painPoints");
        assertThat(Corridor.texts(pains, "aspect")).containsExactly("packaging");
        assertThat(owner.get("/report.xlsx?from=2012-04-03&to=2012-04-03").status())
                .isEqualTo(200);
    }

    @Test
    default void isDoneByAPressOnAPageAndKeptWithWhoAndWhen() {
        JsonNode read = review("pressed", "2012-02-04", "The kettle is blue.");
        String verbatim = read.path("verbatim").textValue();
        Browser owner = corridor().owner();
        Answer done = owner.post("/texts/" + verbatim, Map.of("kind", "suggestion", "next", "/reviews?page=1"));
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.header("location")).endsWith("/reviews?page=1#t-" + verbatim);
        assertThat(of("pressed").path("kind").textValue()).isEqualTo("suggestion");
        assertThat(owner.get("/reviews?kind=suggestion").words()).contains("The kettle is blue.");
        assertThat(owner.get("/reviews?kind=praise").words()).doesNotContain("The kettle is blue.");
        Answer text = owner.get("/texts/" + verbatim + "?next=//evil.example");
        assertThat(text.words()).contains("The kettle is blue.", "Suggestion", "Owner");
        assertThat(text.body()).doesNotContain("href=\"//evil");
        String correction = text.find("name=\"takeBack\" value=\"([^\"]*)\"");
        owner.post("/texts/" + verbatim, Map.of("takeBack", correction, "next", "/"));
        assertThat(of("pressed").path("corrected")).isEmpty();
        assertThat(owner.get("/texts/" + verbatim).words()).contains("what was said before counts again");
        JsonNode all = corridor().json("/api/v1/corrections?limit=1000").path("corrections");
        assertThat(StreamSupport.stream(all.spliterator(), false)
                        .filter(each -> each.path("verbatim").textValue().equals(verbatim))
                        .map(each -> each.path("by").textValue() + " "
                                + each.path("action").textValue()))
                .containsExactly("Owner set", "Owner taken-back");
    }

    @Test
    default void goesBackToWhatWasSaidBefore() {
        JsonNode read = review("undone", "2012-02-06", "The kettle is green.");
        String verbatim = read.path("verbatim").textValue();
        String model = read.path("kind").textValue();
        List<String> made = new ArrayList<>();
        for (String kind : List.of("suggestion", "complaint", "praise")) {
            Answer corrected = correct(verbatim, "\"kind\":\"" + kind + "\"");
            made.add(Json.tree(corrected.body()).path("id").textValue());
        }
        List<String> kinds = new ArrayList<>();
        for (String each : List.of(made.get(2), made.get(1), made.get(0))) {
            assertThat(takeBack(each).status()).isEqualTo(200);
            assertThat(takeBack(each).status()).as("twice").isEqualTo(404);
            kinds.add(of("undone").path("kind").textValue());
        }
        assertThat(kinds).containsExactly("complaint", "suggestion", model);
        assertThat(of("undone").path("corrected")).isEmpty();
    }

    private Answer takeBack(String correction) {
        return corridor().call("DELETE", "/api/v1/corrections/" + correction, "");
    }

    @Test
    default void staysOverALaterModelVersion() {
        JsonNode read = review("rescored", "2012-02-05", "Horrible, horrible noise all night.");
        String verbatim = read.path("verbatim").textValue();
        correct(verbatim, "\"sentiment\":\"very-positive\"");
        long id = org.edrak.ids.Ids.parse(verbatim).orElseThrow();
        corridor().sql("update understanding set model_version = 'r0' where verbatim_id = " + id);
        corridor().waitForScoring();
        assertThat(corridor().sql("select count(*) from understanding where verbatim_id = " + id))
                .isEqualTo(List.of(List.of("2")));
        assertThat(of("rescored").path("sentiment").textValue()).isEqualTo("very-positive");
    }

    @Test
    default void refusesWhatIsNoCorrection() {
        String verbatim =
                review("strict", "2012-02-06", "Fine.").path("verbatim").textValue();
        for (String members : List.of(
                "\"sentiment\":\"great\"",
                "\"kind\":\"rant\"",
                "\"kind\":\"praise\",\"sentiment\":\"positive\"",
                "\"aspect\":\"weather\",\"sentiment\":\"positive\"",
                "\"aspect\":\"delivery\"",
                "\"aspect\":\"delivery\",\"driver\":\"No Driver\",\"sentiment\":\"positive\"",
                "\"driver\":\"price\"",
                "\"score\":1")) {
            assertThat(correct(verbatim, members).status()).as(members).isEqualTo(400);
        }
        assertThat(correct("nonsense", "\"sentiment\":\"positive\"").status()).isEqualTo(404);
        assertThat(of("strict").path("corrected")).isEmpty();
        assertThat(corridor()
                        .owner()
                        .post("/texts/" + verbatim, Map.of("tone", "great"))
                        .status())
                .isEqualTo(400);
        Browser viewer = corridor()
                .site()
                .member("corrections-viewer@example.com", "viewer")
                .page("/");
        assertThat(viewer.get("/texts/" + verbatim).status()).isEqualTo(403);
        assertThat(viewer.post("/texts/" + verbatim, Map.of("tone", "positive")).status())
                .isEqualTo(403);
        assertThat(viewer.get("/reviews").body()).doesNotContain("action=\"/texts/");
    }

    @Test
    default void givesCorrectedTextsForTraining() {
        String verbatim = review("taught", "2012-02-07", "This café is sick.")
                .path("verbatim")
                .textValue();
        correct(verbatim, "\"sentiment\":\"very-positive\"");
        Answer lines = corridor().get("/api/v1/corrections/training");
        assertThat(lines.status()).isEqualTo(200);
        assertThat(lines.body().lines().map(Json::tree))
                .anyMatch(line -> line.path("text").textValue().equals("This café is sick.")
                        && line.path("sentiment").textValue().equals("very-positive"))
                .anyMatch(line -> line.path("sentiment").isNull());
    }
}
