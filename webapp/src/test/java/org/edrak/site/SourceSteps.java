package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.edrak.bodies.Json;
import org.edrak.hooks.HookSignature;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.junit.jupiter.api.Test;

/** Sources: what they count, and what other systems bring by themselves. */
interface SourceSteps extends Steps {
    private JsonNode create(String json) {
        Answer made = corridor().call("POST", "/api/v1/sources", json);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return Json.tree(made.body());
    }

    private JsonNode source(String name) {
        for (JsonNode source : corridor().json("/api/v1/sources").path("sources")) {
            if (source.path("name").textValue().equals(name)) {
                return source;
            }
        }
        throw new AssertionError("no source " + name);
    }

    private static String counts(JsonNode source) {
        return source.path("stored") + " " + source.path("alreadyThere") + " " + source.path("rejected");
    }

    private Answer deliver(String id, String secret, long at, String body) {
        String time = Long.toString(at);
        String signature = HookSignature.of(secret, time, body.getBytes(StandardCharsets.UTF_8));
        return deliverSigned(id, signature, time, body);
    }

    private Answer deliverSigned(String id, String signature, String time, String body) {
        Browser sender = corridor().site().stranger();
        return sender.send(sender.request("/hooks/" + id)
                .header("Content-Type", "application/json")
                .header("X-Edrak-Timestamp", time)
                .header("X-Edrak-Signature", signature)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String delivery(String id) {
        return "{\"reviews\":[{\"externalId\":\"" + id + "\",\"text\":\"It came late.\",\"stars\":{\"value\":2},"
                + "\"writtenAt\":\"2026-05-01T10:00:00Z\"},{\"externalId\":\"bad\",\"text\":\"\"}]}";
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    @Test
    default void makesASourceOfWhatComesFirstAndCounts() {
        String review = "{\"source\":\"counted\",\"externalId\":\"1\",\"text\":\"Fine.\","
                + "\"writtenAt\":\"2026-05-01T10:00:00Z\"}";
        corridor().call("POST", "/api/v1/reviews", review);
        corridor().call("POST", "/api/v1/reviews", review);
        JsonNode source = source("counted");
        assertThat(counts(source)).isEqualTo("1 1 0");
        assertThat(source.path("kind").textValue()).isEqualTo("api");
        assertThat(source.path("lastRunAt").textValue()).isNotEmpty();
        assertThat(corridor().owner().get("/sources").words()).contains("counted", "Sent by a program with a key");
        String id = source.path("id").textValue();
        assertThat(corridor().owner().get("/sources/" + id).words()).contains("counted", "Nothing has come yet");
    }

    @Test
    default void takesSignedDeliveriesOnceAndNoOthers() {
        JsonNode made = create("{\"name\":\"hook\",\"kind\":\"webhook\"}");
        String id = made.path("id").textValue();
        String secret = made.path("secret").textValue();
        assertThat(corridor().json("/api/v1/sources/" + id).has("secret")).isFalse();
        long now = now();
        Answer first = deliver(id, secret, now, delivery("h1"));
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(Json.tree(first.body()).path("stored").intValue()).isEqualTo(1);
        assertThat(Json.tree(first.body()).path("rejected").intValue()).isEqualTo(1);
        assertThat(deliver(id, secret, now, delivery("h1")).status())
                .as("replay")
                .isEqualTo(409);
        assertThat(deliver(id, secret, now + 1, delivery("h1")).status()).isEqualTo(200);
        assertThat(counts(corridor().json("/api/v1/sources/" + id))).isEqualTo("1 1 2");
        assertThat(deliver(id, secret, now - 400, delivery("h2")).status())
                .as("old")
                .isEqualTo(401);
        assertThat(deliver(id, secret + "x", now, delivery("h2")).status()).isEqualTo(401);
        assertThat(deliverSigned(id, "", "", delivery("h2")).status()).isEqualTo(401);
        String signature = HookSignature.of(secret, "" + now, delivery("h2").getBytes(StandardCharsets.UTF_8));
        assertThat(deliverSigned(id, signature, "" + now, delivery("h3")).status())
                .as("changed on the way")
                .isEqualTo(401);
        Answer unknown = deliver("0000000000009", secret, now, delivery("h2"));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.header("content-type")).startsWith("application/problem+json");
        Answer broken = deliver(id, secret, now, "{\"reviews\":");
        assertThat(broken.status()).isEqualTo(400);
        assertThat(counts(corridor().json("/api/v1/sources/" + id))).isEqualTo("1 1 2");
    }

    @Test
    default void listsWhatWasRejectedOfADelivery() {
        JsonNode made = create("{\"name\":\"hook with faults\",\"kind\":\"webhook\"}");
        String id = made.path("id").textValue();
        deliver(id, made.path("secret").textValue(), now(), delivery("f1").replace("\"\"", "\"=1+1\""));
        JsonNode runs = corridor().json("/api/v1/sources/" + id + "/runs").path("runs");
        assertThat(runs).hasSize(1);
        String run = runs.path(0).path("id").textValue();
        JsonNode detail = corridor().json("/api/v1/sources/" + id + "/runs/" + run);
        assertThat(Corridor.texts(detail.path("errors"), "path")).containsExactly("row 2, date");
        Browser owner = corridor().owner();
        assertThat(owner.get("/sources/" + id + "/runs/" + run).words()).contains("Row 2", "There is no date");
        Answer csv = owner.get("/sources/" + id + "/runs/" + run + "/rejected.csv");
        assertThat(csv.header("content-type")).startsWith("text/csv");
        assertThat(csv.body()).contains("2,date,import.no-date");
    }

    @Test
    default void readsDeliveriesOfAnyShapeByPaths() {
        JsonNode made = create("{\"name\":\"shaped\",\"kind\":\"webhook\",\"mapping\":{\"items\":\"$\",\"fields\":"
                + "{\"id\":\"$.key\",\"text\":\"$.body\",\"date\":\"$.at\",\"stars\":\"$.score\"},"
                + "\"starsMin\":0,\"starsMax\":10}}");
        Answer taken = deliver(
                made.path("id").textValue(),
                made.path("secret").textValue(),
                now(),
                "{\"key\":7,\"body\":\"Good.\",\"at\":1763800000,\"score\":9}");
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(Json.tree(taken.body()).path("stored").intValue()).isEqualTo(1);
        Answer wrong = corridor()
                .call(
                        "POST",
                        "/api/v1/sources",
                        "{\"name\":\"x\",\"kind\":\"webhook\",\"mapping\":{\"items\":\"$..a\",\"starsMax\":1}}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(Corridor.texts(Json.tree(wrong.body()).path("errors"), "path"))
                .containsExactly("items", "starsMax");
    }

    @Test
    default void takesNothingWhilePausedAndNothingSignedWithAnOldSecret() {
        JsonNode made = create("{\"name\":\"pausing\",\"kind\":\"webhook\"}");
        String id = made.path("id").textValue();
        String secret = made.path("secret").textValue();
        String state = "/api/v1/sources/" + id + "/state";
        assertThat(corridor().call("PUT", state, "{\"state\":\"paused\"}").status())
                .isEqualTo(200);
        assertThat(deliver(id, secret, now(), delivery("p")).status()).isEqualTo(409);
        Answer sent = corridor()
                .call(
                        "POST",
                        "/api/v1/reviews",
                        "{\"source\":\"pausing\",\"externalId\":\"1\",\"text\":\"x\",\"writtenAt\":\"2026-05-01T10:00:00Z\"}");
        assertThat(sent.status()).isEqualTo(400);
        assertThat(sent.body()).contains("source.paused");
        assertThat(corridor().call("PUT", state, "{\"state\":\"active\"}").status())
                .isEqualTo(200);
        Answer renewed = corridor().call("POST", "/api/v1/sources/" + id + "/secret", "");
        assertThat(renewed.status()).as(renewed.body()).isEqualTo(200);
        assertThat(deliver(id, secret, now(), delivery("p")).status()).isEqualTo(401);
        String fresh = Json.tree(renewed.body()).path("secret").textValue();
        assertThat(deliver(id, fresh, now(), delivery("p")).status()).isEqualTo(200);
        assertThat(corridor().call("PUT", state, "{\"state\":\"odd\"}").status())
                .isEqualTo(400);
    }

    @Test
    default void makesAndDeletesASourceInTheBrowser() {
        Browser owner = corridor().owner().page("/sources/new");
        Answer made = owner.post("/sources", Map.of("name", "By hand", "kind", "webhook", "format", "json"));
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.body()).contains("whsec_", "/hooks/");
        String id = source("By hand").path("id").textValue();
        assertThat(owner.get("/sources/" + id).body()).doesNotContain("whsec_");
        Answer again = owner.post("/sources", Map.of("name", "By hand", "kind", "api"));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.words()).contains("There is a source of this name already");
        Answer asked = owner.post("/sources/" + id + "/delete", Map.of());
        assertThat(asked.words()).contains("Its reviews stay");
        assertThat(corridor().get("/api/v1/sources/" + id).status()).isEqualTo(200);
        assertThat(owner.post("/sources/" + id + "/delete", Map.of("confirmed", "true"))
                        .status())
                .isEqualTo(303);
        assertThat(corridor().get("/api/v1/sources/" + id).status()).isEqualTo(404);
    }

    @Test
    default void knowsNothingOfTheSourcesOfOthers() {
        Browser browser = corridor().site().stranger();
        JsonNode neighbour =
                Json.tree(browser.send(browser.request("/test/neighbour").POST(BodyPublishers.noBody()))
                        .body());
        Answer made = browser.send(browser.request("/api/v1/sources")
                .header("Authorization", "Bearer " + neighbour.path("key").textValue())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"canary\",\"kind\":\"webhook\"}")));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String id = Json.tree(made.body()).path("id").textValue();
        for (String path : java.util.List.of("", "/runs", "/runs/0000000000001")) {
            assertThat(corridor().get("/api/v1/sources/" + id + path).status()).isEqualTo(404);
            assertThat(corridor()
                            .owner()
                            .get("/sources/" + id + path.replace("/runs", "/runs/0"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(corridor()
                        .call("PUT", "/api/v1/sources/" + id + "/state", "{\"state\":\"paused\"}")
                        .status())
                .isEqualTo(404);
        assertThat(corridor().call("DELETE", "/api/v1/sources/" + id, "").status())
                .isEqualTo(404);
        assertThat(corridor()
                        .call("POST", "/api/v1/sources/" + id + "/secret", "")
                        .status())
                .isEqualTo(404);
        for (String what : java.util.List.of("pause", "resume", "fetch", "delete", "secret")) {
            assertThat(corridor()
                            .owner()
                            .post("/sources/" + id + "/" + what, Map.of("confirmed", "true"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(corridor().json("/api/v1/sources").toString()).doesNotContain("canary");
    }
}
