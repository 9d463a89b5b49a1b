package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.edrak.site.Corridor.Published;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.junit.jupiter.api.Test;

/** The report's deeper sections from stored answers, the words behind them, and what they are held against. */
interface ReportSectionSteps extends Steps {
    String STUDY = """
            {"title":{"fa":"مطالعه","en":"A study"},"locale":"en","pages":[{"elements":[
              {"type":"nps","name":"nps","title":"Recommend?"},
              {"type":"ces","name":"ease","title":"Easy?"},
              {"type":"kano","name":"tracking","title":{"fa":"پیگیری","en":"Tracking"}},
              {"type":"pair","name":"price","driver":"price","title":"Price"},
              {"type":"hidden","name":"touchpoint"},
              {"type":"hidden","name":"order"},
              {"type":"comment","name":"why","maxLength":500,"title":"Why?"}]}]}""";

    private Published twelveAnswers() {
        return answers(12);
    }

    private Published answers(int number) {
        Published survey = corridor().publish(STUDY);
        for (int i = 0; i < number; i++) {
            Answer taken = corridor()
                    .respond(survey, """
                            {"nps":%d,"ease":6,"tracking":{"functional":3,"dysfunctional":5},
                             "price":{"expectation":6,"perception":%d},"touchpoint":"%s","order":"A-%d",
                             "why":"The delivery was late, order %d, and nobody answered."}""".formatted(i % 2 == 0 ? 9 : 3, 4 + i % 2, i % 2 == 0 ? "store" : "call", i, i));
            assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        }
        corridor().waitForScoring();
        return survey;
    }

    private static JsonNode of(JsonNode groups, String field) {
        return StreamSupport.stream(groups.spliterator(), false)
                .filter(section -> section.path("field").textValue().equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Test
    default void partsCustomersByWhatTheLinkTellsAndNeverByOrderNumbers() {
        Published survey = twelveAnswers();
        JsonNode sections =
                corridor().json("/api/v1/report?survey=" + survey.id()).path("sections");
        JsonNode touchpoint = of(sections.path("groups"), "touchpoint");
        assertThat(touchpoint.path("groups").get(0).path("value").textValue()).isEqualTo("call");
        assertThat(touchpoint.path("groups").get(1).path("value").textValue()).isEqualTo("store");
        assertThat(touchpoint.path("groups").get(0).path("nps").path("n").intValue())
                .isEqualTo(6);
        assertThat(sections.path("groups").findValuesAsText("field")).doesNotContain("order");
        assertThat(sections.path("kano").get(0).path("category").textValue()).isEqualTo("MUST_BE");
        assertThat(sections.path("kano").get(0).path("title").path("en").textValue())
                .isEqualTo("Tracking");
        assertThat(sections.path("headline")
                        .path("effort")
                        .path("effort")
                        .path("easy")
                        .path("value")
                        .doubleValue())
                .isEqualTo(1.0, within(1e-9));
    }

    @Test
    default void opensTheWordsBehindAGroupAndAScore() {
        Published survey = answers(24);
        Browser owner = corridor().owner();
        String words = "/report/words?lang=en&survey=" + survey.id();
        assertThat(owner.get(words).body()).contains("24 texts");
        assertThat(owner.get(words + "&field=touchpoint&value=store").body())
                .contains("12 texts", "order 0,")
                .doesNotContain("order 1,");
        assertThat(owner.get(words + "&score=detractors&field=%40channel&value=api")
                        .body())
                .contains("12 texts", "order 1,");
        assertThat(owner.get(words + "&field=touchpoint&value=s%25").body()).contains("0 texts");
        assertThat(owner.get(words + "&tone=complaint").body()).contains("24 texts", "<mark");
        assertThat(owner.get(words + "&feature=tracking&effect=worse").body())
                .contains("24 texts", "Lacking it displeases: tracking", "name=\"effect\" value=\"worse\"");
        assertThat(owner.get(words + "&feature=tracking&effect=better").body()).contains("0 texts");
        assertThat(owner.get("/report?lang=en&survey=" + survey.id()).body())
                .contains("&amp;feature=tracking&amp;effect=worse")
                .doesNotContain("&amp;effect=better");
    }

    @Test
    default void refusesWordsOfNoSuchFilterAndOfOthers() {
        Browser owner = corridor().owner();
        for (String wrong : List.of(
                "tone=sour",
                "score=11",
                "driver=%27+or+1%3D1",
                "field=a%22%3A&value=b",
                "field=%40channel&value=pigeon",
                "voice=tweet",
                "feature=tracking",
                "effect=worse",
                "feature=a%22%3A&effect=worse",
                "feature=tracking&effect=much",
                "from=yesterday",
                "page=-1")) {
            assertThat(owner.get("/report/words?" + wrong).status()).as(wrong).isEqualTo(400);
        }
        assertThat(owner.get("/report/words?survey=0000000000000").status()).isEqualTo(404);
        assertThat(corridor().site().stranger().get("/report/words").status()).isNotEqualTo(200);
    }

    @Test
    default void holdsTheReportAgainstTargetsAndMarksEvents() {
        Published survey = twelveAnswers();
        Browser owner = corridor().owner();
        Map<String, String> form = new HashMap<>();
        form.put("driver.price.target", "۶٫۵");
        form.put("driver.price.promise", "Fair <b>prices</b>.");
        form.put("touchpoint.0.key", "Store");
        form.put("touchpoint.0.target", "-20");
        assertThat(owner.post("/report/standards", form).status()).isEqualTo(303);
        String today = java.time.LocalDate.now(java.time.ZoneOffset.UTC).toString();
        assertThat(owner.post("/report/standards/events", Map.of("day", today, "label", "New <i>courier</i>"))
                        .status())
                .isEqualTo(303);
        JsonNode sections =
                corridor().json("/api/v1/report?survey=" + survey.id()).path("sections");
        JsonNode standards = sections.path("service").path("standards");
        assertThat(standards.get(0).path("target").path("target").doubleValue()).isEqualTo(6.5);
        assertThat(standards.get(0).path("verdict").textValue()).isEqualTo("BROKEN");
        assertThat(standards.get(1).path("target").path("key").textValue()).isEqualTo("store");
        assertThat(standards.get(1).path("delivered").doubleValue()).isEqualTo(100);
        JsonNode event = sections.path("timeline").path("events").get(0);
        assertThat(event.path("label").textValue()).isEqualTo("New <i>courier</i>");
        String page = owner.get("/report?lang=en&survey=" + survey.id()).body();
        assertThat(page).contains("Fair &lt;b&gt;prices&lt;/b&gt;.").doesNotContain("<i>courier");
        assertThat(owner.post("/report/standards/events/" + event.path("id").textValue() + "/remove", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(owner.post("/report/standards/events/" + event.path("id").textValue() + "/remove", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(owner.post("/report/standards", Map.of()).status()).isEqualTo(303);
    }

    @Test
    default void keepsWhatWasTypedWhenATargetIsWrong() {
        Browser owner = corridor().owner();
        Answer refused = owner.post(
                "/report/standards", Map.of("driver.price.target", "seven", "driver.price.promise", "Fair prices."));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("seven", "Fair prices.");
        assertThat(owner.post("/report/standards/events", Map.of("day", "some day", "label", ""))
                        .status())
                .isEqualTo(400);
    }

    @Test
    default void savesReportsByNameAndLeadsNowhereElse() {
        Browser owner = corridor().owner();
        String query = "from=2026-01-01&to=2026-03-31";
        Answer saved =
                owner.post("/report/saved", Map.of("name", "First <b>quarter</b>", "query", query, "shared", "on"));
        assertThat(saved.status()).isEqualTo(303);
        String page = owner.get("/report?lang=en").body();
        assertThat(page).contains("First &lt;b>quarter", "/report?from=2026-01-01&amp;to=2026-03-31");
        for (String wrong : List.of("//evil.example", "a b", "x\r\nLocation: y", "<svg>")) {
            assertThat(owner.post("/report/saved", Map.of("name", "n", "query", wrong))
                            .status())
                    .as(wrong)
                    .isEqualTo(400);
        }
        String id = owner.get("/report?lang=en").find("action=\"/report/saved/([A-Z0-9]+)/forget\"");
        assertThat(owner.post("/report/saved/" + id + "/forget", Map.of()).status())
                .isEqualTo(303);
        assertThat(owner.post("/report/saved/" + id + "/forget", Map.of()).status())
                .isEqualTo(404);
    }
}
