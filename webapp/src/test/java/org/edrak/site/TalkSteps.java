package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edrak.bodies.Json;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.junit.jupiter.api.Test;

/** Conversations coming in, being understood, and being measured. */
interface TalkSteps extends Steps {
    String LOG = """
            conversation,role,author,date,text,solved
            C-1,مشتری,مینا,2017-05-02 10:00,سفارش من هنوز نرسیده و کسی جواب نمی‌دهد.,
            C-1,کارشناس,سارا,2017-05-02 10:04,الان پیگیری می‌کنم.,
            C-1,مشتری,مینا,2017-05-02 11:00,ممنون، رسید.,2017-05-02 12:00
            C-2,customer,Bob,2017-05-03 09:00,Do you ship to Shiraz?,
            C-2,bot,,2017-05-03 09:01,Please hold the line.,
            """;

    private static String turn(String role, String author, String at, String words) {
        return "{\"role\":\"%s\",\"author\":\"%s\",\"at\":\"%s\",\"words\":\"%s\"}".formatted(role, author, at, words);
    }

    private static String conversation(String source, String id, String more, String... turns) {
        return "{\"source\":\"%s\",\"externalId\":\"%s\",%s\"turns\":[%s]}"
                .formatted(source, id, more, String.join(",", turns));
    }

    private Answer send(String... conversations) {
        return corridor()
                .call("POST", "/api/v1/conversations", "{\"conversations\":[" + String.join(",", conversations) + "]}");
    }

    private List<JsonNode> of(String source) {
        List<JsonNode> found = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = corridor().json("/api/v1/conversations?limit=3&after=" + after);
            page.path("conversations").forEach(each -> {
                if (each.path("source").textValue().equals(source)) {
                    found.add(each);
                }
            });
            after = page.path("next").asText("");
        } while (!after.isEmpty() && !after.equals("null"));
        return found;
    }

    @Test
    default void keepsAConversationOnceAndAddsOnlyTheTurnsThatAreNew() {
        String asked = turn("customer", "Ann", "2017-03-01T10:00:00Z", "Where is my parcel?");
        String answered = turn("agent", "Sara", "2017-03-01T10:05:00Z", "On its way.");
        String thanks = turn("customer", "Ann", "2017-03-01T10:06:00Z", "Thanks!");
        Answer first = send(conversation("once", "1", "", asked, answered));
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.body()).isEqualTo("{\"conversations\":1,\"turns\":2,\"alreadyThere\":0}");
        Answer again = send(conversation("once", "1", "", asked, answered));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo("{\"conversations\":0,\"turns\":0,\"alreadyThere\":2}");
        Answer more =
                send(conversation("once", "1", "\"solvedAt\":\"2017-03-01T10:07:00Z\",", asked, answered, thanks));
        assertThat(more.body()).isEqualTo("{\"conversations\":0,\"turns\":1,\"alreadyThere\":2}");
        JsonNode kept = of("once").getFirst();
        assertThat(of("once")).hasSize(1);
        assertThat(Corridor.texts(kept.path("turns"), "words"))
                .containsExactly("Where is my parcel?", "On its way.", "Thanks!");
        assertThat(kept.path("firstReplySeconds").intValue()).isEqualTo(300);
        assertThat(kept.path("solvedAt").textValue()).isEqualTo("2017-03-01T10:07:00Z");
        assertThat(corridor()
                        .json("/api/v1/conversations/" + kept.path("id").textValue())
                        .path("turns"))
                .hasSize(3);
    }

    @Test
    default void refusesAWholeBatchForOneBadTurnAndNamesIt() {
        String good = turn("customer", "Ann", "2017-03-01T10:00:00Z", "Hello");
        Answer refused = send(
                conversation("bad", "1", "", good),
                conversation("bad", "2", "", good, turn("nobody", "x", "2017-03-01T10:00:00Z", "y")),
                conversation("bad", "3", "\"solvedAt\":\"2016-01-01T00:00:00Z\",", good),
                conversation("bad", "4", ""));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("content-type")).startsWith("application/problem+json");
        assertThat(Corridor.texts(Json.tree(refused.body()).path("errors"), "path"))
                .containsExactly(
                        "conversations[1].turns[1].role", "conversations[2].solvedAt", "conversations[3].turns");
        assertThat(of("bad")).isEmpty();
        assertThat(corridor().call("POST", "/api/v1/conversations", "{}").status())
                .isEqualTo(400);
        assertThat(corridor().call("POST", "/api/v1/conversations", "null").status())
                .isEqualTo(400);
        assertThat(corridor()
                        .call("POST", "/api/v1/conversations", "{\"conversations\":[null]}")
                        .status())
                .isEqualTo(400);
    }

    private Answer sendLines(String lines) {
        Browser program = corridor().site().stranger();
        return program.send(program.request("/api/v1/conversations")
                .header("Authorization", "Bearer " + corridor().key())
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines)));
    }

    @Test
    default void takesLinesOfJsonAndNamesTheLineThatIsWrong() {
        String good = conversation("lines", "1", "", turn("customer", "Ann", "2017-03-01T10:00:00Z", "Hello"));
        assertThat(sendLines(good + "\n\n" + good.replace("\"1\"", "\"2\"") + "\n")
                        .body())
                .isEqualTo("{\"conversations\":2,\"turns\":2,\"alreadyThere\":0}");
        Answer refused = sendLines(good.replace("\"1\"", "\"3\"") + "\n{\"source\":5}\n");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("line 2");
        assertThat(of("lines")).hasSize(2);
    }

    @Test
    default void takesAChatLogFromAFileOnceAndShowsItAsAThread() {
        String address = "/conversations/import";
        Map<String, String> chosen = new java.util.HashMap<>(
                Corridor.targets("@conversation", "@role", "@author", "@date", "@text", "@solved"));
        chosen.put("source", "file talks");
        Answer mapping = corridor().upload(address, "log.csv", LOG);
        assertThat(mapping.status()).isEqualTo(200);
        assertThat(mapping.body()).contains("value=\"@role\" selected", "value=\"@conversation\" selected");
        assertThat(Corridor.tiles(corridor().importing(address, mapping, chosen)))
                .containsExactly("5", "0", "0");
        Answer again = corridor().upload(address, "log.csv", LOG);
        assertThat(Corridor.tiles(corridor().importing(address, again, chosen))).containsExactly("0", "5", "0");
        List<JsonNode> kept = of("file talks");
        assertThat(Corridor.texts(
                        corridor().json("/api/v1/conversations?limit=1000").path("conversations"), "externalId"))
                .contains("C-1", "C-2");
        JsonNode persian = kept.stream()
                .filter(each -> each.path("externalId").textValue().equals("C-1"))
                .findFirst()
                .orElseThrow();
        assertThat(Corridor.texts(persian.path("turns"), "role")).containsExactly("customer", "agent", "customer");
        Answer thread =
                corridor().owner().get("/conversations/" + persian.path("id").textValue());
        assertThat(thread.status()).isEqualTo(200);
        assertThat(thread.words()).contains("هنوز نرسیده", "پیگیری", "سارا");
        assertThat(corridor().owner().get("/conversations?page=1").status()).isEqualTo(200);
        Answer refused = corridor().upload(address, "bad.csv", LOG.replace(",bot,", ",nobody,"));
        Answer bad = corridor().importing(address, refused, chosen);
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.body()).containsPattern("(?s)Row 6</th>.*?<bdi>role</bdi>");
    }

    @Test
    default void takesAChatLogByProgram() {
        String mapping = "{\"targets\":[\"@conversation\",\"@role\",\"@author\",\"@date\",\"@text\",\"@solved\"],"
                + "\"source\":\"api talks\"}";
        assertThat(corridor()
                        .importFile("/api/v1/conversations/imports", mapping, LOG)
                        .status())
                .isEqualTo(200);
        assertThat(of("api talks")).hasSize(2);
        assertThat(corridor()
                        .importFile("/api/v1/conversations/imports", mapping.replace("@role", ""), LOG)
                        .status())
                .isEqualTo(400);
    }

    @Test
    default void understandsWhatCustomersSayAndNothingElse() {
        send(conversation(
                "read talks",
                "1",
                "",
                turn("customer", "Ann", "2017-03-01T10:00:00Z", "The delivery never arrived, I want my money back!"),
                turn("agent", "Sara", "2017-03-01T10:05:00Z", "That is terrible, sorry.")));
        corridor().waitForScoring();
        JsonNode turns = of("read talks").getFirst().path("turns");
        JsonNode read = turns.get(0).path("read");
        assertThat(read.path("language").textValue()).isEqualTo("en");
        assertThat(read.path("kind").textValue()).isEqualTo("complaint");
        assertThat(Corridor.texts(read.path("opinions"), "aspect")).contains("delivery");
        assertThat(turns.get(1).path("read").isNull()).isTrue();
        assertThat(corridor().owner().get("/conversations").words()).contains("The delivery never arrived");
    }

    @Test
    default void reportsHowSoonWhoAnswered() {
        List<String> talks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            talks.add(conversation(
                    "kpi",
                    "" + i,
                    "\"solvedAt\":\"2011-03-05T10:00:09Z\",",
                    turn("customer", "Ann", "2011-03-05T10:00:00Z", "Hello " + i),
                    turn("bot", "", "2011-03-05T10:00:01Z", "Hi"),
                    turn("agent", "Sara", "2011-03-05T10:00:0" + (3 + i % 3) + "Z", "Yes?")));
        }
        talks.add(conversation("kpi", "open", "", turn("customer", "Ann", "2011-03-05T10:00:00Z", "Anybody?")));
        assertThat(send(talks.toArray(String[]::new)).status()).isEqualTo(201);
        beside("2011-03-04", "2011-03-06");
        corridor().waitForScoring();
        JsonNode section =
                corridor().json("/api/v1/report?from=2011-03-05&to=2011-03-05").path("conversations");
        assertThat(section.path("n").intValue()).isEqualTo(7);
        assertThat(section.path("unanswered").intValue()).isEqualTo(1);
        assertThat(section.path("firstReply").path("median").intValue()).isEqualTo(4);
        assertThat(section.path("solution").path("median").intValue()).isEqualTo(9);
        assertThat(section.path("agents").get(0).path("name").textValue()).isEqualTo("Sara");
        assertThat(section.path("agents").get(0).path("conversations").intValue())
                .isEqualTo(6);
        Answer page = corridor().owner().get("/report?from=2011-03-05&to=2011-03-05");
        assertThat(page.words()).contains("Sara", "First reply (median)");
        assertThat(corridor()
                        .owner()
                        .get("/report.xlsx?from=2011-03-05&to=2011-03-05")
                        .status())
                .isEqualTo(200);
    }

    /** Five conversations on each of these days, so that a report of the day between takes none of theirs away. */
    private void beside(String... days) {
        for (String day : days) {
            for (int i = 0; i < 5; i++) {
                send(conversation("beside", day + i, "", turn("customer", "Bob", day + "T10:00:00Z", "Hello?")));
            }
        }
    }

    @Test
    default void showsMarkupInAConversationAsText() {
        String payload = "<svg onload=alert(1)>";
        for (int i = 0; i < 5; i++) {
            send(conversation(
                    payload,
                    payload + i,
                    "\"product\":\"" + payload + "\",",
                    turn("customer", payload, "2017-03-01T10:00:00Z", payload),
                    turn("agent", payload, "2017-03-01T10:01:00Z", payload)));
        }
        beside("2017-02-28", "2017-03-02");
        String id = of(payload).getFirst().path("id").textValue();
        for (String path : List.of("/conversations", "/conversations/" + id, "/report?from=2017-03-01&to=2017-03-01")) {
            assertThat(corridor().owner().get(path).body())
                    .as(path)
                    .doesNotContain("<svg onload")
                    .contains("&lt;svg onload");
        }
    }

    @Test
    default void hidesTheConversationsOfNeighboursAndTheirTexts() {
        Browser browser = corridor().site().stranger();
        JsonNode neighbour =
                Json.tree(browser.send(browser.request("/test/neighbour").POST(BodyPublishers.noBody()))
                        .body());
        String key = "Bearer " + neighbour.path("key").textValue();
        browser.send(browser.request("/api/v1/conversations")
                .header("Authorization", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"conversations\":["
                        + conversation("n", "1", "", turn("customer", "Eve", "2017-03-01T10:00:00Z", "Secret canary"))
                        + "]}")));
        JsonNode theirs = Json.tree(
                        browser.send(browser.request("/api/v1/conversations").header("Authorization", key))
                                .body())
                .path("conversations")
                .get(0);
        String verbatim =
                theirs.path("turns").get(0).path("read").path("verbatim").textValue();
        for (String path : List.of(
                "/conversations/" + theirs.path("id").textValue(),
                "/texts/" + verbatim,
                "/api/v1/conversations/" + theirs.path("id").textValue())) {
            Answer answer = path.startsWith("/api")
                    ? corridor().get(path)
                    : corridor().owner().get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("canary");
        }
        assertThat(corridor()
                        .call(
                                "POST",
                                "/api/v1/corrections",
                                "{\"verbatim\":\"" + verbatim + "\",\"sentiment\":\"positive\"}")
                        .status())
                .isEqualTo(404);
        assertThat(corridor()
                        .owner()
                        .post("/texts/" + verbatim, Map.of("tone", "positive"))
                        .status())
                .isEqualTo(404);
        assertThat(corridor().get("/api/v1/conversations?limit=1000").body()).doesNotContain("canary");
        assertThat(Json.tree(browser.send(browser.request("/api/v1/corrections").header("Authorization", key))
                                .body())
                        .path("corrections"))
                .isEmpty();
    }
}
