package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edrak.bodies.Json;
import org.edrak.ids.Ids;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.junit.jupiter.api.Test;

/** What texts are read for, what emerges in them, and why each was understood as it was. */
interface SubjectSteps extends Steps {
    String ZITHER = "The zither lesson was wonderful. But the zeppelin ride was awful.";

    private static String review(String source, int number, String text, Instant at) {
        return "{\"source\":\"%s\",\"externalId\":\"%d\",\"text\":\"%s\",\"writtenAt\":\"%s\"}"
                .formatted(source, number, text, at);
    }

    private void send(List<String> reviews) {
        assertThat(corridor()
                        .call("POST", "/api/v1/reviews", "{\"reviews\":[" + String.join(",", reviews) + "]}")
                        .status())
                .isEqualTo(201);
    }

    private static Instant daysAgo(int days) {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(days, ChronoUnit.DAYS);
    }

    private int revision() {
        return corridor().json("/api/v1/taxonomy").path("revision").intValue();
    }

    private Answer put(int revision, String taxonomy) {
        return corridor().call("PUT", "/api/v1/taxonomy", taxonomy, "If-Match", "\"" + revision + "\"");
    }

    private JsonNode review(String source) {
        for (JsonNode review : corridor().json("/api/v1/reviews").path("reviews")) {
            if (review.path("source").textValue().equals(source)) {
                return review;
            }
        }
        throw new AssertionError("no review of " + source);
    }

    private static String own(String key, String words) {
        return "{\"drivers\":[{\"key\":\"fun\",\"names\":{\"en\":\"Fun\"}}],\"aspects\":[{\"key\":\"" + key
                + "\",\"driver\":\"fun\",\"names\":{\"en\":\"Zither\",\"fa\":\"سنتور\"},\"words\":{\"en\":[\"" + words
                + "\"]}}]}";
    }

    @Test
    default void readsTextsAnewForTheWorkspacesOwnAspects() {
        send(List.of(review("zither", 1, ZITHER, daysAgo(1))));
        put(revision(), "{}");
        corridor().waitForScoring();
        String before = corridor().json("/api/v1/scoring").path("modelVersion").textValue();
        assertThat(Corridor.texts(review("zither").path("opinions"), "aspect")).doesNotContain("zither");
        int revision = revision();
        Answer saved = put(revision, own("zither", "zither lesson*"));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(saved.header("etag")).isEqualTo("\"" + (revision + 1) + "\"");
        corridor().waitForScoring();
        JsonNode progress = corridor().json("/api/v1/scoring");
        assertThat(progress.path("modelVersion").textValue()).isNotEqualTo(before);
        assertThat(progress.path("shownVersion")).isEqualTo(progress.path("modelVersion"));
        assertThat(review("zither").path("opinions")).anySatisfy(opinion -> {
            assertThat(opinion.path("aspect").textValue()).isEqualTo("zither");
            assertThat(opinion.path("driver").textValue()).isEqualTo("fun");
            assertThat(opinion.path("polarity").doubleValue()).isPositive();
        });
        assertThat(corridor().owner().get("/settings/aspects").words()).contains("Zither", "Fun");
        assertThat(corridor().site().owner().get("/settings/aspects?lang=fa").words())
                .contains("سنتور");
        assertThat(put(revision, own("zither", "other")).status()).isEqualTo(409);
        assertThat(put(revision + 1, "{}").status()).isEqualTo(200);
        corridor().waitForScoring();
        assertThat(corridor().json("/api/v1/scoring").path("modelVersion").textValue())
                .isEqualTo(before);
        assertThat(Corridor.texts(review("zither").path("opinions"), "aspect")).doesNotContain("zither");
    }

    @Test
    default void refusesTaxonomiesThatAreNoneAndStoresNothing() {
        int revision = revision();
        Answer refused = put(revision, own("zither", "(a+)+"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(Corridor.texts(Json.tree(refused.body()).path("errors"), "code"))
                .containsExactly("taxonomy.words.wrong");
        for (String broken : List.of(
                "null",
                "[]",
                "{\"aspects\":[null]}",
                "{\"aspects\":[{}]}",
                "{\"aspects\":[{\"key\":\"x1\",\"words\":{\"en\":[null]}}]}",
                "{\"aspects\":[{\"key\":\"x1\",\"driver\":\"NO\"}]}",
                "{\"drivers\":[{\"key\":\"fun\"}]}",
                "{\"drivers\":[{\"key\":\"fun\",\"names\":{\"en\":null}}]}",
                "{\"other\":1}")) {
            assertThat(put(revision, broken).status()).as(broken).isEqualTo(400);
        }
        assertThat(corridor().call("PUT", "/api/v1/taxonomy", "{}").status()).isEqualTo(428);
        assertThat(revision()).isEqualTo(revision);
    }

    @Test
    default void showsOnItsOwnTextsWhatAnAspectWouldMatchAndKeepsIt() {
        send(List.of(review("preview", 1, "The xylophone corner is a delight.", daysAgo(2))));
        Browser owner = corridor().owner();
        String revision = owner.get("/settings/aspects/edit").find("name=\"revision\" value=\"(\\d+)\"");
        Map<String, String> fields = Map.of(
                "aspect",
                "",
                "nameEn",
                "Xylophones",
                "nameFa",
                "",
                "driver",
                "price",
                "wordsEn",
                "xylophone*",
                "wordsFa",
                "",
                "revision",
                revision,
                "step",
                "preview");
        Answer preview = owner.post("/settings/aspects/edit", fields);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.find("data-matching=\"(\\d+)\"")).isEqualTo("1");
        assertThat(preview.body()).containsPattern("<mark[^>]*>xylophone</mark>");
        var kept = new HashMap<>(fields);
        kept.put("step", "save");
        assertThat(owner.post("/settings/aspects/edit", kept).status()).isEqualTo(303);
        assertThat(owner.get("/settings/aspects").words()).contains("Xylophones");
        corridor().waitForScoring();
        assertThat(Corridor.texts(review("preview").path("opinions"), "aspect")).contains("xylophones");
        assertThat(owner.post("/settings/aspects/edit", kept).status()).isEqualTo(409);
        kept.put("wordsEn", "a|b");
        assertThat(owner.post("/settings/aspects/edit", kept).status()).isEqualTo(400);
        owner.post(
                "/settings/aspects/remove", Map.of("aspect", "xylophones", "revision", Integer.toString(revision())));
        assertThat(owner.get("/settings/aspects").words()).doesNotContain("Xylophones");
        assertThat(owner.get("/settings/aspects/edit?aspect=xylophones").status())
                .isEqualTo(404);
        corridor().waitForScoring();
    }

    @Test
    default void findsWhatEmergesToBeNamedOrDismissed() {
        List<String> reviews = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            reviews.add(review("emerging", i, "The ferry left on time from the harbour.", daysAgo(230 + i)));
        }
        for (int i = 60; i < 73; i++) {
            reviews.add(review("emerging", i, "Queues at the turnstile gate again, number " + i + ".", daysAgo(3)));
        }
        send(reviews);
        corridor().waitForScoring();
        Corridor.eventually(
                "the new texts are compared",
                () -> corridor().get("/api/v1/themes?days=30").body().contains("turnstile gate"));
        JsonNode theme = theme("turnstile gate");
        assertThat(theme.path("texts").intValue()).isEqualTo(13);
        assertThat(theme.path("quotes")).isNotEmpty();
        Browser owner = corridor().owner();
        assertThat(owner.get("/themes").words()).contains("turnstile gate");
        Answer named = owner.post(
                "/themes/name",
                Map.of(
                        "language",
                        "en",
                        "theme",
                        "turnstile gate",
                        "phrase",
                        "turnstile gate",
                        "name",
                        "Turnstiles",
                        "driver",
                        "support-quality",
                        "days",
                        "30"));
        assertThat(named.status()).as(named.body()).isEqualTo(303);
        assertThat(corridor().json("/api/v1/themes?days=30").path("themes"))
                .noneMatch(each -> Corridor.texts(each, "phrases").contains("turnstile gate"));
        corridor().waitForScoring();
        assertThat(Corridor.texts(review("emerging").path("opinions"), "aspect"))
                .contains("turnstiles");
        assertThat(put(revision(), "{}").status()).isEqualTo(200);
        corridor().waitForScoring();
        assertThat(corridor().get("/api/v1/themes?days=0").status()).isEqualTo(400);
        assertThat(corridor().get("/api/v1/themes?days=x").status()).isEqualTo(400);
        assertThat(owner.get("/themes?days=5").status()).isEqualTo(400);
    }

    private JsonNode theme(String phrase) {
        for (JsonNode theme : corridor().json("/api/v1/themes?days=30").path("themes")) {
            for (JsonNode each : theme.path("phrases")) {
                if (each.textValue().equals(phrase)) {
                    return theme;
                }
            }
        }
        throw new AssertionError("no theme " + phrase + " in " + corridor().json("/api/v1/themes?days=30"));
    }

    @Test
    default void explainsATextAndHidesThoseOfOthers() {
        send(List.of(review("explained", 1, "The lobby was filthy. The porter was a delight.", daysAgo(1))));
        corridor().waitForScoring();
        Browser owner = corridor().owner();
        String link = owner.get("/reviews").find("(?s)filthy.*?href=\"(/explanations/[^\"]+)\"");
        assertThat(owner.get(link).words()).contains("filthy", "Why?");
        Answer why = owner.get(link + "/why");
        assertThat(why.words()).contains("Word by word");
        assertThat(why.body()).containsPattern("<mark class=\"w-bad-[123]\">filthy</mark>");
        assertThat(owner.get("/explanations/0000000000000").status()).isEqualTo(404);
        assertThat(owner.get("/explanations/x").status()).isEqualTo(404);
        assertThat(corridor().site().stranger().get(link).words()).doesNotContain("filthy");
    }

    /** Makes what was read look like the work of an earlier model, at once: nobody may see the half of it. */
    private void age(String workspace, String version) {
        String shown = corridor()
                .sql("select model_version from shown_model where workspace_id = " + workspace)
                .getFirst()
                .getFirst();
        corridor()
                .sql("update shown_model set model_version = '" + version + "', previous_version = null, pruned = true"
                        + " where workspace_id = " + workspace + "; update understanding set model_version = '"
                        + version
                        + "' where workspace_id = " + workspace
                        + " and model_version = '" + shown + "'");
    }

    private static int count(List<List<String>> rows) {
        return Integer.parseInt(rows.getFirst().getFirst());
    }

    @Test
    default void showsWhatWasUnderstoodUntilANewModelHasReadItAll() {
        send(List.of(review("aged", 1, "The lobby was filthy.", daysAgo(1))));
        corridor().waitForScoring();
        String workspace = corridor()
                .sql("select workspace_id from review where source = 'aged'")
                .getFirst()
                .getFirst();
        String wanted = corridor().json("/api/v1/scoring").path("modelVersion").textValue();
        age(workspace, "model of yesterday");
        List<String> seen = new ArrayList<>();
        Corridor.eventually("the new model is shown", () -> {
            JsonNode shown = review("aged");
            assertThat(shown.path("score").isNumber()).as("never unread").isTrue();
            assertThat(shown.path("opinions")).isNotEmpty();
            seen.add(shown.path("modelVersion").textValue());
            return seen.getLast().equals(wanted);
        });
        String yesterday = "select count(*) from understanding where workspace_id = " + workspace
                + " and model_version = 'model of yesterday'";
        assertThat(seen).containsOnly("model of yesterday", wanted);
        assertThat(count(corridor().sql(yesterday))).isPositive();
        corridor()
                .sql("update shown_model set previous_version = 'model of today', pruned = false where workspace_id = "
                        + workspace);
        Corridor.eventually("older readings are gone", () -> count(corridor().sql(yesterday)) == 0);
        assertThat(review("aged").path("score").isNumber()).isTrue();
    }

    @Test
    default void keepsTextsAndWordsOfNeighboursApart() {
        Browser program = corridor().site().stranger();
        JsonNode neighbour =
                Json.tree(program.send(program.request("/test/neighbour").POST(BodyPublishers.noBody()))
                        .body());
        String key = "Bearer " + neighbour.path("key").textValue();
        String theirs = "{\"reviews\":[" + review("canary", 1, "A secret canary sang.", daysAgo(1)) + "]}";
        assertThat(program.send(program.request("/api/v1/reviews")
                                .header("Authorization", key)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(theirs)))
                        .status())
                .isEqualTo(201);
        int mine = revision();
        assertThat(program.send(program.request("/api/v1/taxonomy")
                                .header("Authorization", key)
                                .header("Content-Type", "application/json")
                                .header("If-Match", "\"0\"")
                                .PUT(BodyPublishers.ofString(own("canaries", "canary"))))
                        .status())
                .isEqualTo(200);
        assertThat(revision()).isEqualTo(mine);
        assertThat(corridor().get("/api/v1/taxonomy").body()).doesNotContain("canar");
        long id = Long.parseLong(corridor()
                .sql("select max(id) from verbatim where words = 'A secret canary sang.'")
                .getFirst()
                .getFirst());
        for (String page : List.of("", "/why", "/trees")) {
            Answer answer = corridor().owner().get("/explanations/" + Ids.text(id) + page);
            assertThat(answer.status()).as(page).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("canary");
        }
    }
}
