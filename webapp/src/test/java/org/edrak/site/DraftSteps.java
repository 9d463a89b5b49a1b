package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.edrak.bodies.Json;
import org.edrak.site.Corridor.Published;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.junit.jupiter.api.Test;

/** Writing a survey: drafts, versions, the log, and who may do it. */
interface DraftSteps extends Steps {
    /** Without the question {@code why}, and with another scale. */
    String SECOND = Definitions.EACH_KIND
            .replace("{\"type\":\"csat\",\"name\":\"csat\"", "{\"type\":\"csat\",\"name\":\"csat\",\"rateMax\":7")
            .replaceFirst(",\\s*\\{\"type\":\"comment\"[^}]*\\}\\}", "");

    private Published drafted(String definition) {
        Answer made = corridor().call("POST", "/api/v1/surveys?state=draft", definition);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        JsonNode shown = Json.tree(made.body());
        assertThat(shown.path("state").textValue()).isEqualTo("draft");
        return new Published(shown.path("id").textValue(), shown.path("link").textValue());
    }

    private static String draft(Published survey) {
        return "/api/v1/surveys/" + survey.id() + "/draft";
    }

    @Test
    default void keepsADraftFromCustomersUntilItIsPublished() {
        Published survey = drafted(Definitions.EACH_KIND);
        assertThat(corridor().site().stranger().get("/s/" + survey.link()).status())
                .isEqualTo(404);
        assertThat(corridor().respond(survey, "{\"nps\":9}").status()).isEqualTo(404);
        assertThat(corridor().owner().get("/report?survey=" + survey.id()).status())
                .isEqualTo(404);
        assertThat(corridor().owner().get("/surveys/" + survey.id() + "/import").status())
                .isEqualTo(404);
        assertThat(corridor().owner().get("/surveys/" + survey.id()).status()).isEqualTo(200);
        assertThat(corridor().owner().get("/report").status()).isEqualTo(200);
        Answer published = corridor().call("POST", draft(survey) + "/publish", "", "If-Match", "\"1\"");
        assertThat(published.status()).as(published.body()).isEqualTo(201);
        assertThat(Json.tree(published.body()).path("version").intValue()).isEqualTo(1);
        assertThat(corridor().respond(survey, "{\"nps\":9}").status()).isEqualTo(201);
    }

    @Test
    default void keepsADraftThatCannotBePublishedAndSaysWhy() {
        Published survey = drafted("{\"locale\":\"en\"}");
        Answer saved = corridor().call("PUT", draft(survey), Definitions.WRONG, "If-Match", "\"1\"");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.header("etag")).isEqualTo("\"2\"");
        assertThat(Corridor.texts(Json.tree(saved.body()).path("problems"), "path"))
                .contains("pages[0].elements[3].rateMax");
        Answer refused = corridor().call("POST", draft(survey) + "/publish", "", "If-Match", "\"2\"");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(corridor()
                        .call("PUT", draft(survey), "[]", "If-Match", "\"2\"")
                        .status())
                .isEqualTo(400);
        assertThat(corridor().owner().get("/surveys/" + survey.id() + "/edit").body())
                .contains("pages[0].elements[3].rateMax");
    }

    @Test
    default void reportsAcrossVersionsAndSaysWhereAScaleChanged() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        for (int i = 0; i < 5; i++) {
            assertThat(corridor().respond(survey, "{\"nps\":9,\"csat\":5}").status())
                    .isEqualTo(201);
        }
        String now = corridor().get(draft(survey)).header("etag");
        Answer saved = corridor().call("PUT", draft(survey), SECOND, "If-Match", now);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        Answer published = corridor().call("POST", draft(survey) + "/publish", "", "If-Match", saved.header("etag"));
        assertThat(published.status()).as(published.body()).isEqualTo(201);
        for (int i = 0; i < 5; i++) {
            assertThat(corridor().respond(survey, "{\"nps\":3,\"csat\":7}").status())
                    .isEqualTo(201);
        }
        JsonNode report = corridor().json("/api/v1/report?survey=" + survey.id());
        assertThat(report.path("nps").path("n").intValue()).isEqualTo(10);
        assertThat(report.path("csat").path("n").intValue()).isEqualTo(10);
        JsonNode change = report.path("quality").path("scaleChanges").path(0);
        assertThat(change.path("question").textValue()).isEqualTo("csat");
        assertThat(change.path("version").intValue()).isEqualTo(2);
        assertThat(change.path("from").path("max").intValue()).isEqualTo(5);
        assertThat(change.path("to").path("max").intValue()).isEqualTo(7);
        assertThat(corridor().owner().get("/report?survey=" + survey.id()).body())
                .contains("1 to 7 instead of 1 to 5");
    }

    @Test
    default void overwritesNothingOfTwoWhoEditAtOnce() {
        Published survey = drafted(Definitions.EACH_KIND);
        String mine = Definitions.titled("Mine");
        assertThat(corridor().call("PUT", draft(survey), mine).status()).isEqualTo(428);
        assertThat(corridor()
                        .call("PUT", draft(survey), mine, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        Answer late = corridor().call("PUT", draft(survey), Definitions.titled("Theirs"), "If-Match", "\"1\"");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.header("content-type")).startsWith("application/problem+json");
        JsonNode told = Json.tree(late.body()).path("draft");
        assertThat(told.path("revision").intValue()).isEqualTo(2);
        assertThat(told.path("definition")).isEqualTo(Json.tree(mine));
        assertThat(told.path("savedBy").textValue()).isNotBlank();
        Answer page = corridor()
                .owner()
                .post(
                        "/surveys/" + survey.id() + "/edit",
                        Map.of("definition", Definitions.titled("Late"), "revision", "1", "do", "save"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.body()).contains("Late", "editor-conflict");
        assertThat(corridor().json(draft(survey)).path("definition")).isEqualTo(Json.tree(mine));
        Answer publish = corridor().owner().post("/surveys/" + survey.id() + "/publish", Map.of("revision", "1"));
        assertThat(publish.status()).isEqualTo(409);
    }

    @Test
    default void leavesResponsesWithTheirVersionsAndLogsEveryChange() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        assertThat(corridor()
                        .respond(survey, "{\"nps\":9,\"csat\":4,\"why\":\"good\"}")
                        .status())
                .isEqualTo(201);
        String address = "/surveys/" + survey.id();
        Browser owner = corridor().owner();
        assertThat(owner.post(address + "/edit", Map.of("definition", SECOND, "revision", "1", "do", "publish"))
                        .status())
                .isEqualTo(303);
        String asks = owner.get(address + "/publish").body();
        assertThat(asks).contains("1 response", ">csat<", ">why<", "1 to 5 becomes 1 to 7");
        Answer published = owner.post(address + "/publish", Map.of("revision", "2"));
        assertThat(published.status()).isEqualTo(303);
        assertThat(corridor().respond(survey, "{\"nps\":9,\"csat\":7}").status())
                .isEqualTo(201);
        assertThat(corridor().respond(survey, "{\"nps\":9,\"why\":\"gone\"}").status())
                .isEqualTo(400);
        assertThat(owner.get("/report?survey=" + survey.id()).status()).isEqualTo(200);
        JsonNode versions =
                corridor().json("/api/v1/questionnaires?survey=" + survey.id()).path("questionnaires");
        assertThat(Corridor.texts(versions, "version")).containsExactly("2", "1");
        String first = versions.get(1).path("id").textValue();
        assertThat(corridor().json("/api/v1/questionnaires/" + first).path("definition"))
                .isEqualTo(Json.tree(Definitions.EACH_KIND));
        assertThat(owner.get(address + "/versions/1").body()).contains(">why<");
        assertThat(Json.tree(
                        owner.get(address + "/versions/1/questionnaire.json").body()))
                .isEqualTo(Json.tree(Definitions.EACH_KIND));
        owner.post(address + "/state", Map.of("state", "closed"));
        owner.post(address + "/settings", Map.of("editable", "on"));
        String page = owner.get(address).body();
        assertThat(page).contains("Published", "Closed", "Settings changed", "Owner", "/versions/2");
        assertThat(owner.post(address + "/versions/1/draft", Map.of("revision", "2"))
                        .status())
                .isEqualTo(303);
        assertThat(corridor().json(draft(survey)).path("definition")).isEqualTo(Json.tree(Definitions.EACH_KIND));
    }

    @Test
    default void publishesNothingNewWhereNothingChanged() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        Answer again = corridor().call("POST", draft(survey) + "/publish", "", "If-Match", "1");
        assertThat(Json.tree(again.body()).path("version").intValue()).isEqualTo(1);
        assertThat(corridor()
                        .json("/api/v1/questionnaires?survey=" + survey.id())
                        .path("questionnaires"))
                .hasSize(1);
    }

    @Test
    default void promisesAnonymityOnlyBeforeAnybodyAnswered() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        String address = "/surveys/" + survey.id() + "/settings";
        Browser owner = corridor().owner();
        assertThat(owner.post(address, Map.of("anonymous", "on")).status()).isEqualTo(303);
        assertThat(owner.post(address, Map.of()).status()).isEqualTo(303);
        corridor().respond(survey, "{\"nps\":9}");
        assertThat(owner.post(address, Map.of("anonymous", "on")).status()).isEqualTo(409);
        assertThat(owner.post(address, Map.of("files", "on")).status()).isEqualTo(303);
        assertThat(owner.get(address).body()).contains("name=\"files\" checked");
    }

    @Test
    default void putsAwayBringsBackAndDuplicates() {
        Published survey = corridor().publish(Definitions.titled("Put away"));
        String address = "/surveys/" + survey.id();
        Browser owner = corridor().owner();
        assertThat(owner.post(address + "/state", Map.of("state", "archived")).status())
                .isEqualTo(303);
        assertThat(corridor().respond(survey, "{\"nps\":9}").status()).isEqualTo(410);
        assertThat(owner.get("/surveys").body()).doesNotContain(survey.id());
        assertThat(owner.get("/surveys?archived=true").body()).contains(survey.id());
        owner.post(address + "/state", Map.of("state", "restored"));
        assertThat(corridor().json("/api/v1" + address).path("state").textValue())
                .isEqualTo("closed");
        Answer copied = owner.post(address + "/copies", Map.of());
        assertThat(copied.status()).isEqualTo(303);
        Answer editor = owner.get(copied.header("location").replaceFirst("^https?://[^/]*", ""));
        assertThat(editor.status()).isEqualTo(200);
        assertThat(editor.body()).contains("Put away");
    }

    @Test
    default void makesASurveyFromNothing() {
        Answer made = corridor()
                .owner()
                .post("/surveys", Map.of("from", "nothing", "title", "\"><svg onload=x>", "locale", "fa"));
        assertThat(made.status()).isEqualTo(303);
        Answer editor = corridor().owner().get(made.header("location").replaceFirst("^https?://[^/]*", ""));
        assertThat(editor.status()).isEqualTo(200);
        assertThat(editor.body()).doesNotContain("<svg onload").contains("id=\"editor\"");
    }

    @Test
    default void showsNobodyTheDraftsOfOthersAsInChatwoot115725() {
        Browser browser = corridor().site().stranger();
        JsonNode neighbour =
                Json.tree(browser.send(browser.request("/test/neighbour").POST(BodyPublishers.noBody()))
                        .body());
        String id = neighbour.path("survey").textValue();
        Browser owner = corridor().owner();
        for (String path : List.of(
                "/edit", "/publish", "/settings", "/preview", "/versions/1", "/versions/1/questionnaire.json")) {
            assertThat(owner.get("/surveys/" + id + path).status()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/edit", "/publish", "/settings", "/versions/1/draft", "/copies")) {
            assertThat(owner.post("/surveys/" + id + path, Map.of("revision", "1", "definition", "{}", "do", "save"))
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        Published theirs = new Published(id, neighbour.path("link").textValue());
        assertThat(corridor().get(draft(theirs)).status()).isEqualTo(404);
        assertThat(corridor().call("PUT", draft(theirs), "{}", "If-Match", "1").status())
                .isEqualTo(404);
        assertThat(corridor()
                        .call("POST", draft(theirs) + "/publish", "", "If-Match", "1")
                        .status())
                .isEqualTo(404);
        assertThat(corridor().get("/api/v1/questionnaires?survey=" + id).status())
                .isEqualTo(404);
    }

    @Test
    default void letsViewersLookAtVersionsAndWriteNothing() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        String address = "/surveys/" + survey.id();
        Browser viewer =
                corridor().site().member("draft-viewer@example.com", "viewer").page("/");
        for (String path : List.of(address + "/versions/1", "/api/v1" + address + "/draft")) {
            assertThat(viewer.get(path).status()).as(path).isEqualTo(200);
        }
        for (String path : List.of("/edit", "/publish", "/settings")) {
            assertThat(viewer.get(address + path).status()).as(path).isEqualTo(403);
            assertThat(viewer.post(address + path, Map.of("definition", "{}")).status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(viewer.post(address + "/copies", Map.of()).status()).isEqualTo(403);
        assertThat(viewer.get(address).body()).doesNotContain("/edit\"", "/copies\"");
    }
}
