package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edrak.bodies.Json;
import org.edrak.site.Corridor.Published;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.junit.jupiter.api.Test;

/** What those may not do who may do something: neighbours, and those who may only look. */
interface NeighbourSteps extends Steps {
    private JsonNode neighbour() {
        Browser browser = corridor().site().stranger();
        return Json.tree(browser.send(browser.request("/test/neighbour").POST(BodyPublishers.noBody()))
                .body());
    }

    @Test
    default void answersNotFoundForTheIdsOfOthersAsInChatwoot115725() {
        JsonNode neighbour = neighbour();
        String id = neighbour.path("survey").textValue();
        corridor().respond(new Published(id, neighbour.path("link").textValue()), "{\"nps\":9}");
        Browser owner = corridor().owner();
        for (String path : List.of(
                "/surveys/" + id, "/surveys/" + id + "/import", "/report?survey=" + id, "/report.xlsx?survey=" + id)) {
            Answer answer = owner.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("canary");
        }
        for (String path : List.of(
                "/api/v1/surveys/" + id, "/api/v1/surveys/" + id + "/responses", "/api/v1/report?survey=" + id)) {
            Answer answer = corridor().get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.header("content-type")).startsWith("application/problem+json");
        }
        assertThat(corridor()
                        .call("PUT", "/api/v1/surveys/" + id + "/state", "{\"state\":\"closed\"}")
                        .status())
                .isEqualTo(404);
        assertThat(owner.post("/surveys/" + id + "/state", Map.of("state", "closed"))
                        .status())
                .isEqualTo(404);
        assertThat(corridor()
                        .upload("/surveys/" + id + "/import", "mine.csv", "nps\n1\n")
                        .status())
                .isEqualTo(404);
        assertUntouched(neighbour);
    }

    private void assertUntouched(JsonNode neighbour) {
        Browser program = corridor().site().stranger();
        Answer shown = program.send(program.request("/api/v1/surveys")
                .header("Authorization", "Bearer " + neighbour.path("key").textValue()));
        JsonNode survey = Json.tree(shown.body()).path("surveys").get(0);
        assertThat(survey.path("state").textValue()).isEqualTo("open");
        assertThat(survey.path("responses").intValue()).isEqualTo(1);
        assertThat(corridor().get("/api/v1/surveys").body()).doesNotContain("canary");
    }

    @Test
    default void importsNoFileOfANeighbour() {
        JsonNode neighbour = neighbour();
        Published mine = corridor().publish(Definitions.EACH_KIND);
        Map<String, String> form = new HashMap<>(Corridor.targets("@date", "nps"));
        form.putAll(Map.of(
                "step",
                "import",
                "encoding",
                "UTF_8",
                "upload",
                neighbour.path("upload").textValue()));
        Answer refused = corridor().owner().post("/surveys/" + mine.id() + "/import", form);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).doesNotContain("canary");
        assertThat(corridor().responses(mine)).isZero();
    }

    @Test
    default void letsAViewerReadAndNotWriteAsInLimeSurvey5325() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        Browser viewer = corridor()
                .site()
                .member("corridor-viewer@example.com", "viewer")
                .page("/");
        assertThat(viewer.csrf()).isNotEmpty();
        for (String path : List.of(
                "/",
                "/surveys",
                "/surveys/" + survey.id(),
                "/reviews",
                "/report",
                "/report.xlsx",
                "/api/v1/report",
                "/themes",
                "/api/v1/themes",
                "/api/v1/taxonomy",
                "/api/v1/reviews")) {
            assertThat(viewer.get(path).status()).as(path).isEqualTo(200);
        }
        for (String path : List.of(
                "/surveys/new",
                "/reviews/import",
                "/settings/aspects",
                "/surveys/" + survey.id() + "/import",
                "/api/v1/surveys/" + survey.id() + "/responses",
                "/api/v1/responses",
                "/conversations",
                "/api/v1/conversations")) {
            assertThat(viewer.get(path).status()).as(path).isEqualTo(403);
        }
        for (String path : List.of(
                "/surveys",
                "/surveys/" + survey.id() + "/state",
                "/sample",
                "/settings/aspects/edit",
                "/themes/dismiss",
                "/reviews/import",
                "/surveys/" + survey.id() + "/import")) {
            assertThat(viewer.post(path, Map.of("definition", Definitions.EACH_KIND))
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
        Answer published = viewer.send(viewer.request("/api/v1/surveys")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Definitions.EACH_KIND)));
        assertThat(published.status()).isEqualTo(403);
        assertThat(viewer.get("/").body()).doesNotContain("action=\"/sample\"", "/surveys/new");
    }
}
