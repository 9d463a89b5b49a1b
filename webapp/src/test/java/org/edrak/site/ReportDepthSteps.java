package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edrak.bodies.Json;
import org.edrak.site.Corridor.Published;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.junit.jupiter.api.Test;

/** The words behind a narrowed report, the score by known shares, the revenue of complaints, and a change of the model. */
interface ReportDepthSteps extends Steps {
    String DEEP = """
            {"title":{"fa":"ژرف","en":"Deep"},"locale":"en","pages":[{"elements":[
              {"type":"nps","name":"nps","title":"Recommend?"},
              {"type":"csat","name":"counter","touchpoint":"counter","visibleIf":"{nps} < 5","title":"And the counter?"},
              {"type":"hidden","name":"segment"},
              {"type":"hidden","name":"plan"},
              {"type":"hidden","name":"revenue"},
              {"type":"comment","name":"why","maxLength":500,"title":"Why?"}]}]}""";

    /** 24 answers by program: every second in each language, every third loyal, those of even number complain. */
    private Published twentyFourAnswers() {
        Published survey = corridor().publish(DEEP);
        for (int i = 0; i < 24; i++) {
            Answer taken = corridor().respond(survey, """
                            {"nps":%d,"segment":"%s","plan":"%s","revenue":"%d","why":"%s, order %d."}""".formatted(
                            i % 2 == 0 ? 3 : 9,
                            i % 3 == 0 ? "Loyal" : "new",
                            i % 4 < 2 ? "gold" : "basic",
                            i % 2 == 0 ? 300 : 100,
                            i % 2 == 0 ? "The delivery was awful and late" : "The delivery was fast",
                            i));
            assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        }
        corridor().waitForScoring();
        return survey;
    }

    private JsonNode weigh(String margins, int status) {
        Answer answer = corridor().call("PUT", "/api/v1/report/weights", "{\"margins\":[" + margins + "]}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return Json.tree(answer.body());
    }

    private JsonNode weighted(Published survey, String more) {
        return corridor()
                .json("/api/v1/report?survey=" + survey.id() + more)
                .path("sections")
                .path("weighted");
    }

    @Test
    default void opensOnlyTheWordsThatANarrowedReportCounts() {
        Published survey = twentyFourAnswers();
        Browser owner = corridor().owner();
        String words = "/report/words?lang=en&survey=" + survey.id();
        assertThat(owner.get(words + "&segment=segment:new").body()).contains("16 texts");
        assertThat(owner.get(words + "&channel=api&locale=en&version=1").body()).contains("24 texts");
        assertThat(owner.get(words + "&channel=sms").body()).contains("0 texts");
        assertThat(owner.get(words + "&touchpoint=counter").body())
                .contains("12 texts", "order 0.", "touchpoint=counter")
                .doesNotContain("order 1.");
        assertThat(owner.get(words + "&flagged=only").body()).contains("0 texts");
        assertThat(owner.get(words + "&segment=plan:gold&tone=complaint").body())
                .as("six of twelve are too few to show")
                .contains("0 texts");
        assertThat(owner.get(words + "&segment=segment:Loyal").body())
                .as("eight are too few to show words of")
                .contains("0 texts");
        assertThat(owner.get(words + "&segment=shoe:9").status()).isEqualTo(400);
        assertThat(owner.get(words + "&version=7").status()).isEqualTo(400);
        assertThat(owner.get(words + "&stars=4").status()).isEqualTo(400);
    }

    @Test
    default void leadsFromEachMarkToItsWords() {
        Published survey = twentyFourAnswers();
        String page = corridor()
                .owner()
                .get("/report?lang=en&survey=" + survey.id() + "&channel=api")
                .body();
        assertThat(page).contains("channel=api&amp;score=detractors", "channel=api&amp;voice=answer");
    }

    @Test
    default void weighsTheScoreByWhatIsKnownOfAllCustomers() {
        Published survey = twentyFourAnswers();
        weigh("{\"field\":\"segment\",\"shares\":{\"loyal\":50,\"new\":50}}", 200);
        JsonNode alone = weighted(survey, "");
        assertThat(alone.path("read").textValue()).isEqualTo("SUMS");
        assertThat(alone.path("n").intValue()).isEqualTo(24);
        assertThat(alone.path("nps").path("value").doubleValue()).isEqualTo(0, within(1e-9));
        // 24 (8 · 1.5² + 16 · 0.75²) / 24²
        assertThat(alone.path("designEffect").path("factor").doubleValue()).isEqualTo(1.125, within(1e-9));
        assertThat(weighted(survey, "&locale=en").path("n").intValue()).isEqualTo(24);
        assertThat(weighted(survey, "&segment=plan:gold").path("missing").textValue())
                .as("four of them are loyal")
                .isEqualTo("FEW");
        weigh(
                "{\"field\":\"segment\",\"shares\":{\"loyal\":50,\"new\":50}},"
                        + "{\"field\":\"plan\",\"shares\":{\"gold\":20,\"basic\":80}}",
                200);
        JsonNode both = weighted(survey, "");
        assertThat(both.path("read").textValue()).isEqualTo("ROWS");
        assertThat(both.path("n").intValue()).isEqualTo(24);
        assertThat(both.path("designEffect").path("factor").doubleValue()).isGreaterThan(1.3);
        assertThat(weighted(survey, "&segment=plan:gold").path("missing").textValue())
                .isEqualTo("NARROWED");
        weigh("{\"field\":\"@channel\",\"shares\":{\"api\":50,\"sms\":50}}", 200);
        assertThat(weighted(survey, "").path("missing").textValue()).isEqualTo("NOBODY");
        weigh(
                "{\"field\":\"@locale\",\"shares\":{\"en\":90,\"fa\":10}},"
                        + "{\"field\":\"segment\",\"shares\":{\"loyal\":50,\"new\":50}}",
                200);
        assertThat(weighted(survey, "").path("read").textValue()).isEqualTo("SUMS");
        assertThat(weigh("", 200).path("margins")).isEmpty();
        assertThat(weighted(survey, "").isNull()).isTrue();
    }

    @Test
    default void statesSharesOnAPageAndKeepsWhatWasTypedWrong() {
        twentyFourAnswers();
        Browser owner = corridor().owner();
        assertThat(owner.get("/report/weights?lang=en").body()).contains("value=\"loyal\"", "value=\"gold\"");
        Map<String, String> form = Map.of(
                "field.0", "segment",
                "value.0.0", "loyal",
                "share.0.0", "۴۰٫۵",
                "value.0.1", "new",
                "share.0.1", "59.5");
        assertThat(owner.post("/report/weights", form).status()).isEqualTo(303);
        assertThat(corridor().json("/api/v1/report/weights").path("margins").findValuesAsText("field"))
                .containsExactly("segment");
        Map<String, String> wrong = new java.util.HashMap<>(form);
        wrong.put("share.0.1", "half");
        Answer refused = owner.post("/report/weights", wrong);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("half");
        assertThat(weigh("{\"field\":\"segment\",\"shares\":{\"a\":10,\"b\":10}}", 400)
                        .path("errors")
                        .get(0)
                        .path("code")
                        .textValue())
                .isEqualTo("weights.fault.sum");
        weigh("{\"field\":\"segment\"}", 400);
        weigh("", 200);
    }

    @Test
    default void tellsTheRevenueBehindAPainPoint() {
        Published survey = twentyFourAnswers();
        JsonNode worst = corridor()
                .json("/api/v1/report?survey=" + survey.id())
                .path("painPoints")
                .get(0);
        assertThat(worst.path("aspect").textValue()).isEqualTo("delivery");
        assertThat(worst.path("depth").path("touched").path("revenue").longValue())
                .isEqualTo(300L * worst.path("complaints").longValue());
    }

    @Test
    default void countsTheSameComplaintsAllAlongWhenTheModelChanges() {
        Published survey = twentyFourAnswers();
        String address = "/api/v1/report?survey=" + survey.id();
        long before = corridor()
                .json(address)
                .path("painPoints")
                .get(0)
                .path("complaints")
                .longValue();
        assertThat(before).isPositive();
        String wanted = corridor().json("/api/v1/scoring").path("modelVersion").textValue();
        String of = corridor()
                .sql(
                        "select distinct workspace_id from verbatim where words = 'The delivery was awful and late, order 0.'")
                .getFirst()
                .getFirst();
        String shown = corridor()
                .sql("select model_version from shown_model where workspace_id = " + of)
                .getFirst()
                .getFirst();
        corridor()
                .sql("update generation set model_version = 'model of long ago' where workspace_id = " + of
                        + "; update understanding set model_version = 'model of long ago' where workspace_id = " + of
                        + " and model_version = '" + shown
                        + "'; update shown_model set model_version = 'model of long ago',"
                        + " previous_version = null, pruned = true where workspace_id = " + of);
        List<String> models = new ArrayList<>();
        Browser owner = corridor().owner();
        Corridor.eventually("the report is of the new model", () -> {
            JsonNode report = corridor().json(address);
            assertThat(report.path("painPoints").get(0).path("complaints").longValue())
                    .isEqualTo(before);
            models.add(report.path("quality").path("models").get(0).textValue());
            assertThat(owner.get("/report/words?lang=en&tone=complaint&aspect=delivery&survey=" + survey.id())
                            .body())
                    .contains(before + " texts");
            assertThat(corridor()
                            .json(address + "&segment=plan:gold")
                            .path("quality")
                            .path("waiting")
                            .longValue())
                    .isZero();
            return models.getLast().equals(wanted);
        });
        assertThat(models).contains("model of long ago").containsOnly("model of long ago", wanted);
    }
}
