package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.edrak.bodies.Json;
import org.edrak.site.Corridor.Published;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.junit.jupiter.api.Test;

/** Many submissions in the same moment: keys, tokens and quotas hold. */
interface IntakeSteps extends Steps {
    int AT_ONCE = 50;

    String WITH_QUOTA = """
            {"title":"Quota","quotas":[{"name":"fans","expression":"{nps} >= 9","limit":7,"whenFull":"@full@"}],
             "pages":[{"elements":[{"type":"nps","name":"nps","title":"N"},
              {"type":"comment","name":"why","title":"Why?"}]}]}""";

    default void set(Published survey, String column) {
        corridor().sql("update survey set " + column + " = true where link = '" + survey.link() + "'");
    }

    default List<String> tokens(Published survey, int count) {
        Answer made =
                corridor().call("POST", "/api/v1/surveys/" + survey.id() + "/invitations", "{\"count\":" + count + "}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return Corridor.texts(Json.tree(made.body()).path("invitations"), "token");
    }

    private static List<Integer> statusesOf(IntFunction<Answer> one) throws Exception {
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            int number = i;
            all.add(() -> one.apply(number).status());
        }
        List<Integer> statuses = new ArrayList<>();
        try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Integer> each : senders.invokeAll(all)) {
                statuses.add(each.get());
            }
        }
        return statuses;
    }

    @Test
    default void storesOneResponseForOneTokenOfFiftyPostsAsFormbricks7710DidNot() throws Exception {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        set(survey, "invited_only");
        String token = tokens(survey, 1).getFirst();
        List<Integer> statuses = statusesOf(i -> corridor().respondWith(survey, token, "{\"nps\":" + i % 10 + "}"));
        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(statuses).allMatch(status -> status == 201 || status == 403 || status == 429);
        assertThat(corridor().responses(survey)).isEqualTo(1);
    }

    @Test
    default void refusesMissingForeignAndUnknownTokensAsFormbricks7710DidNot() {
        corridor().sql("delete from response where 1 = 0");
        Published survey = corridor().publish(Definitions.EACH_KIND);
        Published other = corridor().publish(Definitions.EACH_KIND);
        set(survey, "invited_only");
        String foreign = tokens(other, 1).getFirst();
        assertThat(corridor().respondWith(survey, "", "{\"nps\":1}").status()).isBetween(400, 499);
        assertThat(corridor().respondWith(survey, foreign, "{\"nps\":1}").status())
                .isBetween(400, 499);
        assertThat(corridor().respondWith(survey, "x".repeat(43), "{\"nps\":1}").status())
                .isBetween(400, 499);
        assertThat(corridor().responses(survey)).isZero();
        assertThat(corridor()
                        .respondWith(survey, tokens(survey, 1).getFirst(), "{\"nps\":1}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    default void brakesTheGuessingOfTokensAsInLimeSurvey1792() throws Exception {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        set(survey, "invited_only");
        List<Integer> statuses = statusesOf(i -> corridor().respondWith(survey, "guess" + i, "{\"nps\":1}"));
        assertThat(statuses).contains(429).doesNotContain(201);
        String token = tokens(survey, 1).getFirst();
        assertThat(token).as("256 random bits").hasSize(43);
        assertThat(corridor().respondWith(survey, token, "{\"nps\":1}").status())
                .as("who is invited is not kept out by others' guesses")
                .isEqualTo(201);
        assertThat(corridor().sql("select count(*) from invitation where token_digest = '" + token + "'"))
                .containsExactly(List.of("0"));
    }

    @Test
    default void storesOneResponseForOneKeyOfFiftyPostsAsFormbricks7430DidNot() throws Exception {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        List<Integer> statuses =
                statusesOf(i -> corridor().respond(survey, "{\"nps\":9}", "Idempotency-Key", "the same"));
        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 200)).isEqualTo(AT_ONCE - 1);
        assertThat(corridor()
                        .respond(survey, "{\"nps\":1}", "Idempotency-Key", "the same")
                        .status())
                .isEqualTo(422);
        assertThat(corridor().responses(survey)).isEqualTo(1);
    }

    @Test
    default void takesAsManyAsAQuotaHasPlacesAndNoMore() throws Exception {
        Published survey = corridor().publish(WITH_QUOTA.replace("@full@", "end"));
        List<Integer> statuses = statusesOf(i -> corridor().respond(survey, "{\"nps\":" + (i % 2 == 0 ? 9 : 3) + "}"));
        assertThat(Collections.frequency(statuses, 201)).isEqualTo(7 + AT_ONCE / 2);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(AT_ONCE / 2 - 7);
        assertThat(corridor().responses(survey)).isEqualTo(7 + AT_ONCE / 2);
    }

    @Test
    default void closesASurveyWithTheLastPlaceOfItsQuota() throws Exception {
        Published survey = corridor().publish(WITH_QUOTA.replace("@full@", "close"));
        List<Integer> statuses = statusesOf(i -> corridor().respond(survey, "{\"nps\":10}"));
        assertThat(Collections.frequency(statuses, 201)).isEqualTo(7);
        assertThat(statuses).allMatch(status -> status == 201 || status == 409 || status == 410);
        JsonNode shown = corridor().json("/api/v1/surveys/" + survey.id());
        assertThat(shown.path("state").textValue()).isEqualTo("closed");
        assertThat(corridor().respond(survey, "{\"nps\":1}").status()).isEqualTo(410);
        assertThat(corridor().owner().get("/surveys/" + survey.id()).words())
                .containsOnlyOnce("Closed by itself: a quota is full");
    }

    private String edited(Published survey, String secret, int nps, String why, boolean change) {
        Browser door = corridor().site().stranger();
        Answer answer = door.send(door.request("/test/administrator/answers")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"link\":\"%s\",\"secret\":\"%s\",\"nps\":%d,\"why\":\"%s\",\"change\":%b}"
                                .formatted(survey.link(), secret, nps, why, change))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Json.tree(answer.body()).path("rows").get(0).get(0).asText();
    }

    @Test
    default void keepsWhatWasSaidBeforeItWasChanged() {
        Published survey =
                corridor().publish(WITH_QUOTA.replace("@full@", "end").replace(":7,", ":1,"));
        String id = edited(survey, "key to mine", 10, "I love it.", false);
        assertThat(edited(survey, "key to mine", 2, "It broke.", true))
                .as("the survey does not allow it")
                .isEqualTo("NotEditable");
        set(survey, "answers_editable");
        corridor().waitForScoring();
        assertThat(edited(survey, "another key", 2, "It broke.", true)).isEqualTo("NotEditable");
        assertThat(edited(survey, "key to mine", 2, "It broke.", true)).isEqualTo(id);
        JsonNode whole = corridor().json("/api/v1/responses/" + id);
        assertThat(whole.path("response").path("answers").toString()).isEqualTo("{\"nps\":2,\"why\":\"It broke.\"}");
        assertThat(whole.path("response").path("editedAt").isNull()).isFalse();
        assertThat(whole.path("earlier")).hasSize(1);
        assertThat(whole.path("earlier").get(0).path("answers").toString())
                .isEqualTo("{\"nps\":10,\"why\":\"I love it.\"}");
        corridor().waitForScoring();
        assertThat(corridor().respond(survey, "{\"nps\":9}").status())
                .as("the place in the quota is free again")
                .isEqualTo(201);
        assertThat(edited(survey, "key to mine", 10, "I love it.", true)).isEqualTo("QuotaFull");
        assertThat(corridor().responses(survey)).isEqualTo(2);
    }

    @Test
    default void flagsStraightLinesAndRepeatedWordsAndDropsNothing() {
        Published survey = corridor().publish("""
                {"title":"Flags","pages":[{"elements":[
                 {"type":"matrix","name":"m","title":"M","rows":["a","b","c","d","e"]},
                 {"type":"comment","name":"why","title":"Why?"}]}]}""");
        String straight =
                "{\"m\":{\"a\":3,\"b\":3,\"c\":3,\"d\":3,\"e\":3},\"why\":\"The courier was late again, %d.\"}";
        String varied =
                "{\"m\":{\"a\":3,\"b\":4,\"c\":3,\"d\":2,\"e\":3},\"why\":\"THE  courier was late again, %d.\"}";
        for (int i = 0; i < 5; i++) {
            corridor().respond(survey, straight.formatted(i));
            corridor().respond(survey, varied.formatted(i));
            corridor().respond(survey, "{\"m\":{\"a\":1,\"b\":2},\"why\":\"Good %d.\"}".formatted(i));
        }
        String all = "/api/v1/responses?survey=" + survey.id();
        assertThat(flags(all)).containsOnly("[\"straight-lined\"]", "[\"duplicate-text\"]", "[]");
        assertThat(flags(all + "&flag=straight-lined")).hasSize(5).containsOnly("[\"straight-lined\"]");
        assertThat(flags(all + "&flag=any")).hasSize(10);
        assertThat(flags(all + "&flag=none")).hasSize(5).containsOnly("[]");
        assertThat(responsesOfReport(survey, "")).isEqualTo(15);
        assertThat(responsesOfReport(survey, "&flagged=without")).isEqualTo(5);
        assertThat(responsesOfReport(survey, "&flagged=only")).isEqualTo(10);
        assertThat(corridor().get("/api/v1/report?flagged=maybe").status()).isEqualTo(400);
    }

    private List<String> flags(String address) {
        List<String> flags = new ArrayList<>();
        corridor()
                .json(address)
                .path("responses")
                .forEach(each -> flags.add(each.path("flags").toString()));
        return flags;
    }

    private int responsesOfReport(Published survey, String more) {
        return corridor()
                .json("/api/v1/report?survey=" + survey.id() + more)
                .path("quality")
                .path("responses")
                .intValue();
    }

    @Test
    default void streamsAllResponsesLineByLine() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        for (int i = 0; i < 11; i++) {
            corridor().respond(survey, "{\"nps\":" + i + ",\"why\":\"Answer " + i + "\"}");
        }
        Browser program = corridor().site().stranger();
        Answer lines =
                corridor().call("GET", "/api/v1/responses?survey=" + survey.id(), "", "Accept", "application/x-ndjson");
        assertThat(lines.header("content-type")).startsWith("application/x-ndjson");
        assertThat(lines.body()
                        .lines()
                        .map(line -> Json.tree(line).path("answers").path("why").textValue()))
                .hasSize(11)
                .allMatch(words -> words.startsWith("Answer "));
        JsonNode first = corridor().json("/api/v1/responses?limit=4&survey=" + survey.id());
        JsonNode second = corridor()
                .json("/api/v1/responses?limit=4&survey=" + survey.id() + "&after="
                        + first.path("next").textValue());
        assertThat(Corridor.texts(second.path("responses"), "id"))
                .hasSize(4)
                .doesNotContainAnyElementsOf(Corridor.texts(first.path("responses"), "id"));
        assertThat(program.get("/api/v1/responses").status()).isEqualTo(401);
        for (String wrong : List.of("from=x", "to=x", "state=x", "flag=x", "after='", "limit=0", "limit=1001")) {
            assertThat(corridor()
                            .get("/api/v1/responses?" + wrong.replace("'", "%27"))
                            .status())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }
}
