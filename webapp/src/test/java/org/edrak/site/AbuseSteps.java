package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edrak.bodies.Json;
import org.edrak.site.Corridor.Published;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.junit.jupiter.api.Test;

/** Input that is meant to do harm. */
interface AbuseSteps extends Steps {
    String PAYLOAD = "\"><svg onload=alert(1)>";

    private static void assertEncoded(Answer answer, String what) {
        assertThat(answer.body())
                .as(what)
                .doesNotContainIgnoringCase("<svg onload")
                .contains("&lt;svg onload=alert(1)");
    }

    private static String json(String text) {
        return text.replace("\"", "\\\"");
    }

    @Test
    default void showsMarkupInATitleAndAnAnswerAsTextAsInLimeSurvey0038() {
        Published survey = corridor().publish(Definitions.titled(json(PAYLOAD)));
        Browser owner = corridor().owner();
        assertEncoded(corridor().site().stranger().get("/s/" + survey.link()), "survey");
        Answer again = corridor().site().stranger().post("/s/" + survey.link(), Map.of("why", PAYLOAD));
        assertThat(again.status()).isEqualTo(400);
        assertEncoded(again, "survey shown again");
        for (int i = 0; i < 12; i++) {
            corridor()
                    .respond(
                            survey,
                            "{\"nps\":0,\"why\":\"%s The price is terrible, far too expensive. %d\"}"
                                    .formatted(json(PAYLOAD), i));
        }
        corridor().waitForScoring();
        assertEncoded(owner.get("/surveys"), "list");
        assertEncoded(owner.get("/surveys/" + survey.id()), "overview");
        assertEncoded(owner.get("/surveys/" + survey.id() + "/import"), "import");
        assertEncoded(owner.get("/"), "home");
        Answer report = owner.get("/report?survey=" + survey.id());
        assertEncoded(report, "report");
        assertThat(report.words()).as("quote of the pain point").contains("far too expensive");
        corridor().call("PUT", "/api/v1/surveys/" + survey.id() + "/state", "{\"state\":\"closed\"}");
        assertEncoded(corridor().site().stranger().get("/s/" + survey.link()), "closed survey");
        Answer broken = owner.post("/surveys", Map.of("definition", "{\"" + json(PAYLOAD) + "\":1}"));
        assertThat(broken.status()).isEqualTo(400);
        assertEncoded(broken, "definition");
    }

    @Test
    default void showsMarkupInAReviewAsText() {
        String review =
                "{\"source\":\"%s\",\"externalId\":\"x\",\"text\":\"%s bad\",\"author\":\"%s\",\"product\":\"%s\","
                        + "\"url\":\"http://example.com/\",\"writtenAt\":\"2026-05-02T10:00:00Z\"}";
        String payload = json(PAYLOAD);
        Answer sent = corridor()
                .call(
                        "POST",
                        "/api/v1/reviews",
                        "{\"reviews\":[" + review.formatted(payload, payload, payload, payload) + "]}");
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        assertEncoded(corridor().owner().get("/reviews"), "reviews");
        corridor().waitForScoring();
        assertEncoded(corridor().owner().get("/reviews"), "reviews that are understood");
        Answer script = corridor()
                .call(
                        "POST",
                        "/api/v1/reviews",
                        "{\"reviews\":[{\"source\":\"s\",\"externalId\":\"y\",\"text\":\"t\",\"url\":\"javascript:alert(1)\","
                                + "\"writtenAt\":\"2026-05-02T10:00:00Z\"}]}");
        assertThat(script.status()).isEqualTo(400);
    }

    @Test
    default void showsMarkupInAFileAsTextAsInLimeSurvey92730() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        String address = "/surveys/" + survey.id() + "/import";
        String cell = "\"" + PAYLOAD.replace("\"", "\"\"") + "\"";
        Answer mapping = corridor().upload(address, PAYLOAD + ".csv", "date," + cell + "\n2026-01-01," + cell + "\n");
        assertThat(mapping.status()).isEqualTo(200);
        assertEncoded(mapping, "columns");
        Map<String, String> chosen = new HashMap<>(Corridor.targets("@date", "nps"));
        chosen.put("extra", PAYLOAD);
        chosen.put(PAYLOAD, PAYLOAD);
        Answer refused = corridor().importing(address, mapping, chosen);
        assertThat(refused.status()).isEqualTo(400);
        assertEncoded(refused, "rejected rows");
        Answer done = corridor().importing(address, mapping, Corridor.targets("@date", "why"));
        assertThat(done.body()).doesNotContainIgnoringCase("<svg onload");
    }

    @Test
    default void refusesSqlInEveryFilterAtOnceAsInChatwoot21628() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        String sql = URLEncoder.encode("' OR pg_sleep(5)--", StandardCharsets.UTF_8);
        List<String> filters = List.of(
                "/reviews?sentiment=",
                "/reviews?driver=",
                "/reviews?language=",
                "/reviews?copies=",
                "/reviews?page=",
                "/report?from=",
                "/report?to=",
                "/report.xlsx?from=",
                "/report.xlsx?to=",
                "/api/v1/report?from=",
                "/api/v1/report?to=",
                "/api/v1/reviews?page=",
                "/api/v1/surveys/" + survey.id() + "/responses?after=",
                "/api/v1/surveys/" + survey.id() + "/responses?limit=");
        for (String filter : filters) {
            assertThat(quickly(filter + sql)).as(filter).isEqualTo(400);
        }
        for (String id : List.of(
                "/report?survey=",
                "/report.xlsx?survey=",
                "/api/v1/report?survey=",
                "/surveys/",
                "/api/v1/surveys/",
                "/sources/",
                "/api/v1/sources/",
                "/reviews/import/",
                "/api/v1/reviews/imports/",
                "/s/")) {
            assertThat(quickly(id + sql.replace("+", "%20"))).as(id).isEqualTo(404);
        }
        assertThat(quickly("/api/v1/reviews?page=99999999999")).isEqualTo(400);
    }

    private int quickly(String path) {
        long begin = System.nanoTime();
        int status = corridor().owner().get(path).status();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(path).isLessThan(Duration.ofSeconds(4));
        return status;
    }

    @Test
    default void refusesMembersOfABodyThatNobodyAskedForAsInFormbricks7993() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        Browser program = corridor().site().stranger();
        Answer extra = program.send(program.request("/api/v1/surveys/" + survey.link() + "/responses")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        "{\"answers\":{\"nps\":9},\"workspaceId\":1}")));
        assertThat(extra.status()).isEqualTo(400);
        assertThat(Json.tree(extra.body()).path("place").asText()).contains("workspaceId");
        assertThat(corridor().responses(survey)).isZero();
    }
}
