package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.edrak.bodies.Json;
import org.edrak.site.Corridor.Published;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.junit.jupiter.api.Test;

/** Answering a survey, as a customer and as a program. */
interface AnsweringSteps extends Steps {
    /** What a form carries to be one of its kind, as we give it out. */
    String ONE = "one-and-the-same".repeat(3).substring(0, 43);

    private Answer form(Published survey, Map<String, String> fields) {
        Browser customer = corridor().site().stranger();
        Map<String, String> sent = new HashMap<>(fields);
        sent.putIfAbsent(
                "_submission", customer.get("/s/" + survey.link()).find("name=\"_submission\" value=\"([^\"]*)\""));
        return customer.post("/s/" + survey.link(), sent);
    }

    private JsonNode onlyResponse(Published survey) {
        JsonNode list =
                corridor().json("/api/v1/surveys/" + survey.id() + "/responses").path("responses");
        assertThat(list).hasSize(1);
        return list.get(0);
    }

    @Test
    default void asksInTheReadersLanguage() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        Answer persian = corridor().site().stranger().get("/s/" + survey.link() + "?lang=fa");
        assertThat(persian.status()).isEqualTo(200);
        assertThat(persian.body()).contains("<html lang=\"fa\" dir=\"rtl\"", "ما را به دوستان پیشنهاد می‌کنید؟");
        Answer english = corridor().site().stranger().get("/s/" + survey.link() + "?lang=en");
        assertThat(english.body()).contains("<html lang=\"en\" dir=\"ltr\"", "Would you recommend us?");
    }

    @Test
    default void sendsACustomerToThanksInTheirLanguage() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        Answer sent = form(survey, Map.of("nps", "9", "why", "خوب بود", "_lang", "fa"));
        assertThat(sent.status()).isEqualTo(303);
        Answer thanks = corridor().site().stranger().get(sent.header("location").replaceFirst("^https?://[^/]*", ""));
        assertThat(thanks.status()).isEqualTo(200);
        assertThat(thanks.body()).contains("سپاس از شما", "lang=\"fa\"");
        JsonNode stored = onlyResponse(survey);
        assertThat(stored.path("locale").textValue()).isEqualTo("fa");
        assertThat(stored.path("answers").path("nps").intValue()).isEqualTo(9);
        assertThat(stored.path("answers").path("why").textValue()).isEqualTo("خوب بود");
        assertThat(stored.path("answers").path("csat").isNull()).isTrue();
    }

    @Test
    default void saysAtTheFieldWhatIsMissingAndKeepsWhatWasTyped() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        Answer refused = form(survey, Map.of("csat", "4", "why", "typed & kept", "_lang", "en"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("id=\"e-nps\">Please answer this question.", "typed &amp; kept")
                .containsPattern("name=\"csat\" value=\"4\" checked");
        assertThat(corridor().responses(survey)).isZero();
    }

    @Test
    default void countsAFormSentTwiceOnceAsInFormbricks7430() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        Map<String, String> fields = Map.of("nps", "7", "_lang", "en", "_submission", ONE);
        assertThat(form(survey, fields).status()).isEqualTo(303);
        assertThat(form(survey, fields).status()).isEqualTo(303);
        Answer changed = form(survey, Map.of("nps", "1", "_lang", "en", "_submission", ONE));
        assertThat(changed.header("location")).contains("first=kept");
        assertThat(onlyResponse(survey).path("answers").path("nps").intValue()).isEqualTo(7);
    }

    @Test
    default void takesPersianDigits() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        form(survey, Map.of("nps", "۱۰", "price.expectation", "٧", "price.perception", "۲", "_lang", "fa"));
        JsonNode answers = onlyResponse(survey).path("answers");
        assertThat(answers.path("nps").intValue()).isEqualTo(10);
        assertThat(answers.path("price").path("expectation").intValue()).isEqualTo(7);
        assertThat(answers.path("price").path("perception").intValue()).isEqualTo(2);
    }

    @Test
    default void storesAResponseOncePerKeyAsInFormbricks7430() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        Answer first = corridor().respond(survey, "{\"nps\":8}", "Idempotency-Key", "k1");
        Answer again = corridor().respond(survey, "{\"nps\":8}", "Idempotency-Key", "k1");
        Answer other = corridor().respond(survey, "{\"nps\":2}", "Idempotency-Key", "k1");
        assertThat(List.of(first.status(), again.status(), other.status())).containsExactly(201, 200, 422);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.header("content-type")).startsWith("application/problem+json");
        assertThat(onlyResponse(survey).path("id"))
                .isEqualTo(Json.tree(first.body()).path("id"));
    }

    @Test
    default void refusesAnswersThatTheSurveyDoesNotTakeAndNamesThePlace() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        Map<String, String> places = Map.of(
                "{\"nps\":99}", "nps",
                "{\"nps\":-1}", "nps",
                "{\"nps\":\"5\"}", "nps",
                "{\"nps\":5.5}", "nps",
                "{\"csat\":3}", "nps",
                "{\"nps\":5,\"npss\":5}", "npss",
                "{\"nps\":5,\"price\":3}", "price",
                "{\"nps\":5,\"price\":{\"expectation\":8}}", "price.expectation",
                "{\"nps\":5,\"price\":{\"wish\":8}}", "price.wish",
                "{\"nps\":5,\"why\":7}", "why");
        places.forEach((answers, place) -> {
            Answer refused = corridor().respond(survey, answers);
            assertThat(refused.status()).as(answers).isEqualTo(400);
            assertThat(refused.header("content-type")).startsWith("application/problem+json");
            assertThat(Corridor.texts(Json.tree(refused.body()).path("errors"), "path"))
                    .as(answers)
                    .contains(place);
        });
        assertThat(corridor().respond(survey, "[]").status()).isEqualTo(400);
        assertThat(corridor().respond(survey, "null").status()).isEqualTo(400);
        assertThat(corridor().responses(survey)).isZero();
    }

    @Test
    default void saysThatASurveyIsClosed() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        corridor().call("PUT", "/api/v1/surveys/" + survey.id() + "/state", "{\"state\":\"closed\"}");
        Answer page = corridor().site().stranger().get("/s/" + survey.link() + "?lang=fa");
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.body()).contains("lang=\"fa\"", "نظر شما");
        assertThat(corridor()
                        .site()
                        .stranger()
                        .post("/s/" + survey.link(), Map.of("nps", "9"))
                        .status())
                .isEqualTo(410);
        Answer problem = corridor().respond(survey, "{\"nps\":9}");
        assertThat(problem.status()).isEqualTo(410);
        assertThat(problem.header("content-type")).startsWith("application/problem+json");
        assertThat(corridor().responses(survey)).isZero();
    }

    @Test
    default void tellsOfAnUnknownSurveyInTheReadersLanguage() {
        Answer persian = corridor().site().stranger().get("/s/nothing-here?lang=fa");
        assertThat(persian.status()).isEqualTo(404);
        assertThat(persian.body()).contains("<html lang=\"fa\" dir=\"rtl\"", "<h1>");
        Answer english = corridor().site().stranger().get("/s/nothing-here?lang=en");
        assertThat(english.body()).contains("We cannot find this page");
        assertThat(corridor()
                        .respond(new Published("", "nothing"), "{\"nps\":9}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    default void storesOneRowForFiftyPostsAtOnceAsInFormbricks7710() throws Exception {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        Callable<Answer> post = () -> corridor().respond(survey, "{\"nps\":10}", "Idempotency-Key", "crowd");
        try (var crowd = Executors.newFixedThreadPool(50)) {
            List<Integer> statuses = crowd.invokeAll(java.util.Collections.nCopies(50, post)).stream()
                    .map(Future::resultNow)
                    .map(Answer::status)
                    .toList();
            assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        }
        assertThat(corridor().responses(survey)).isEqualTo(1);
    }
}
