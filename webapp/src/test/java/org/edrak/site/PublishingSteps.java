package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.edrak.bodies.Json;
import org.edrak.testing.Answer;
import org.junit.jupiter.api.Test;

/** Publishing a survey. */
interface PublishingSteps extends Steps {
    @Test
    default void publishesFromThePage() {
        Answer published = corridor().owner().post("/surveys", Map.of("definition", Definitions.EACH_KIND));
        assertThat(published.status()).isEqualTo(303);
        Answer page = corridor().owner().get(published.header("location").replaceFirst("^https?://[^/]*", ""));
        assertThat(page.status()).isEqualTo(200);
        String link = page.find("/s/([A-Za-z0-9_-]+)\\?lang=en");
        assertThat(corridor().site().stranger().get("/s/" + link).status()).isEqualTo(200);
    }

    @Test
    default void publishesByTheApi() {
        Answer published = corridor().call("POST", "/api/v1/surveys", Definitions.EACH_KIND);
        assertThat(published.status()).isEqualTo(201);
        var shown = Json.tree(published.body());
        assertThat(shown.path("state").textValue()).isEqualTo("open");
        assertThat(published.header("location"))
                .endsWith("/api/v1/surveys/" + shown.path("id").textValue());
        assertThat(shown.path("definition")).isEqualTo(Json.tree(Definitions.EACH_KIND));
    }

    @Test
    default void namesEveryProblemOfADefinitionWithItsPath() {
        Answer refused = corridor().call("POST", "/api/v1/surveys", Definitions.WRONG);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("content-type")).startsWith("application/problem+json");
        assertThat(Corridor.texts(Json.tree(refused.body()).path("errors"), "path"))
                .contains(
                        "colour",
                        "pages[0].elements[1].name",
                        "pages[0].elements[2].type",
                        "pages[0].elements[3].rateMax",
                        "pages[0].elements[4].name",
                        "pages[0].elements[4].title");
    }

    @Test
    default void showsTheProblemsOfADefinitionAndKeepsWhatWasTyped() {
        Answer refused = corridor().owner().post("/surveys", Map.of("definition", Definitions.WRONG));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("pages[0].elements[1].name", "pages[0].elements[3].rateMax", "\"rateMax\":4000");
    }

    @Test
    default void refusesADefinitionThatIsNoCleanText() {
        String unseen = Definitions.titled("a\\u0000b");
        assertThat(corridor()
                        .owner()
                        .post("/surveys", Map.of("definition", unseen))
                        .status())
                .isEqualTo(400);
        assertThat(corridor().call("POST", "/api/v1/surveys", unseen).status()).isEqualTo(400);
        assertThat(corridor().call("POST", "/api/v1/surveys", "null").status()).isEqualTo(400);
        assertThat(corridor().owner().post("/surveys", Map.of()).status()).isEqualTo(400);
    }
}
