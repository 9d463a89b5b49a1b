package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.IntStream;
import org.edrak.site.Corridor.Published;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.junit.jupiter.api.Test;

/** The sums behind the reports: in step with what comes, changes and goes, and equal to what the rows give. */
interface SumsSteps extends Steps {
    String WITH_WORDS = """
            {"title":"Sums","pages":[{"elements":[
              {"type":"nps","name":"nps","title":"Recommend?"},
              {"type":"comment","name":"why","title":"Why?"}]}]}""";
    String[] SAID = {
        "The delivery was late and the courier was rude.", "Great quality, very good price.", "", "The support is slow."
    };

    private String sql(String statement) {
        return corridor().sql(statement).getFirst().getFirst();
    }

    private void answer(Published survey, String secret, int nps, String why, boolean change) {
        Browser door = corridor().site().stranger();
        Answer answer = door.send(door.request("/test/administrator/answers")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"link\":\"%s\",\"secret\":\"%s\",\"nps\":%d,\"why\":\"%s\",\"change\":%b}"
                                .formatted(survey.link(), secret, nps, why, change))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** Takes a response out of all tables, as an erasure does, and tells of it. */
    private void erase(Published survey, int nps) {
        String ofSurvey = " from response where recommendation = " + nps
                + " and survey_id = (select id from survey where link = '" + survey.link() + "')";
        String id = sql("select min(id)" + ofSurvey);
        String workspace = sql("select workspace_id from response where id = " + id);
        String verbatims = " in (select id from verbatim where source_id = " + id + ")";
        sql("delete from opinion where verbatim_id" + verbatims);
        sql("delete from understanding where verbatim_id" + verbatims);
        sql("delete from verbatim where source_id = " + id);
        sql("delete from earlier_answers where response_id = " + id);
        sql("delete from response where id = " + id);
        sql("insert into news (id, workspace_id, source, ids) values (" + id + ", " + workspace + ", 'ANSWER', '" + id
                + "')");
    }

    private JsonNode report(String address) {
        ObjectNode report = (ObjectNode) corridor().json(address);
        ((ObjectNode) report.path("scope")).remove("asOf");
        return report;
    }

    private static JsonNode withoutWords(JsonNode report) {
        JsonNode copy = report.deepCopy();
        ((ArrayNode) copy.path("painPoints")).forEach(point -> ((ObjectNode) point).remove("quotes"));
        return copy;
    }

    private JsonNode rebuilt() {
        Corridor.eventually(
                "sums are shown", () -> corridor().json("/api/v1/sums").hasNonNull("shown"));
        String before = corridor().json("/api/v1/sums").path("shown").path("id").textValue();
        assertThat(corridor().call("POST", "/api/v1/sums/rebuild", "").status()).isEqualTo(202);
        Corridor.eventually("sums are made again", () -> {
            JsonNode sums = corridor().json("/api/v1/sums");
            return sums.path("building").isNull()
                    && !sums.path("shown").path("id").asText(before).equals(before);
        });
        return corridor().json("/api/v1/sums").path("shown");
    }

    private Published sixtyResponses() {
        Published survey = corridor().publish(WITH_WORDS);
        sql("update survey set answers_editable = true where link = '" + survey.link() + "'");
        for (int i = 0; i < 60; i++) {
            answer(survey, survey.link() + i, i % 11, SAID[i % 4], false);
        }
        return survey;
    }

    @Test
    default void foldsToTheBitWhatARebuildGivesAfterEditsAndErasures() {
        Published survey = sixtyResponses();
        corridor().waitForScoring();
        String address = "/api/v1/report?survey=" + survey.id();
        assertThat(report(address).path("nps").path("n").intValue()).isEqualTo(60);
        for (int i = 0; i < 20; i++) {
            answer(survey, survey.link() + i, 10 - i % 11, SAID[(i + 1) % 4], true);
        }
        for (int i = 0; i < 8; i++) {
            erase(survey, 4 + i % 4);
        }
        corridor().waitForScoring();
        JsonNode folded = report(address);
        assertThat(folded.path("nps").path("n").intValue()).isEqualTo(52);
        JsonNode whole = report("/api/v1/report");
        JsonNode rebuilt = rebuilt();
        assertThat(rebuilt.path("compared").longValue()).isPositive();
        assertThat(rebuilt.path("differences").longValue()).isZero();
        assertThat(report(address)).isEqualTo(folded);
        assertThat(report("/api/v1/report")).isEqualTo(whole);
    }

    @Test
    default void aRebuildFindsAndMendsWhatIsNotAsTheRowsSay() {
        Published survey = sixtyResponses();
        corridor().waitForScoring();
        JsonNode before = report("/api/v1/report?survey=" + survey.id());
        rebuilt();
        sql("update summary_row set people = people + 1 where survey_id =" + " (select id from survey where link = '"
                + survey.link() + "')");
        assertThat(rebuilt().path("differences").longValue()).isPositive();
        assertThat(rebuilt().path("differences").longValue()).isZero();
        assertThat(report("/api/v1/report?survey=" + survey.id())).isEqualTo(before);
        Corridor.eventually(
                "old sums are cleared away",
                () -> sql("select count(*) from generation where state = 'OLD'").equals("0"));
    }

    @Test
    default void givesTheSameReportFromRowsWhereThereAreNoSumsYet() {
        Published survey = sixtyResponses();
        corridor().waitForScoring();
        Corridor.eventually(
                "sums are shown", () -> corridor().json("/api/v1/sums").hasNonNull("shown"));
        JsonNode fromSums = report("/api/v1/report?survey=" + survey.id());
        sql("update generation set state = 'OLD' where state = 'SHOWN'");
        assertThat(withoutWords(report("/api/v1/report?survey=" + survey.id()))).isEqualTo(withoutWords(fromSums));
        Corridor.eventually(
                "sums are shown", () -> corridor().json("/api/v1/sums").hasNonNull("shown"));
        assertThat(report("/api/v1/report?survey=" + survey.id())).isEqualTo(fromSums);
    }

    @Test
    default void filtersByVersionChannelLocaleAndSegment() {
        Published survey = parted(12, 7, 6);
        String address = "/api/v1/report?survey=" + survey.id();
        assertThat(people(address + "&version=1")).isEqualTo(25);
        assertThat(people(address + "&channel=api")).isEqualTo(25);
        assertThat(people(address + "&channel=kiosk")).isZero();
        assertThat(people(address + "&locale=en")).isEqualTo(12);
        assertThat(people(address + "&segment=department:sales")).isEqualTo(7);
        assertThat(people(address + "&segment=department:sales&locale=fa&channel=api&version=1&flagged=without"))
                .isEqualTo(7);
        assertThat(people(address + "&touchpoint=delivery")).isEqualTo(25);
        JsonNode change =
                corridor().json(address + "&locale=fa&compare=locale:en").path("change");
        assertThat(change.path("previous").path("n").intValue()).isEqualTo(12);
        assertThat(corridor().json(address + "&compare=year").path("change").isNull())
                .isTrue();
        String page = corridor()
                .owner()
                .get("/report?lang=en&survey=" + survey.id() + "&locale=fa&compare=locale:en")
                .body();
        assertThat(page).contains("<option value=\"fa\" selected", "<option value=\"locale:en\" selected");
    }

    @Test
    default void refusesUnknownFiltersAndInjectionAtOnceAsInChatwoot21628() {
        Published survey = parted(5, 5, 5);
        for (String name : List.of("version", "channel", "locale", "touchpoint", "segment", "compare")) {
            for (String value : List.of(
                    "none-of-ours",
                    "department:x'y",
                    "%27%20OR%20pg_sleep(5)--",
                    "department:%27%20OR%20pg_sleep(5)--",
                    "channel:%27%20OR%20pg_sleep(5)--")) {
                long began = System.nanoTime();
                String query = "?survey=" + survey.id() + "&" + name + "=" + value;
                assertThat(corridor().get("/api/v1/report" + query).status())
                        .as(query)
                        .isEqualTo(400);
                assertThat(corridor().owner().get("/report" + query).status())
                        .as(query)
                        .isEqualTo(400);
                assertThat(System.nanoTime() - began).as(query).isLessThan(4_000_000_000L);
            }
        }
    }

    @Test
    default void noDifferenceOfTwoReportsTellsOfFewerThanFive() {
        Published survey = parted(14, 3, 6);
        String address = "/api/v1/report?survey=" + survey.id();
        JsonNode few = corridor().json(address + "&segment=department:sales");
        assertThat(few.path("scope").path("withheld").textValue()).isEqualTo("FEW");
        assertThat(few.path("nps").path("n").intValue()).isZero();
        assertThat(few.path("painPoints")).isEmpty();
        List<String> filters = List.of(
                "",
                "&locale=en",
                "&locale=fa",
                "&segment=department:support",
                "&segment=department:sales",
                "&segment=department:legal",
                "&locale=fa&segment=department:sales",
                "&locale=fa&segment=department:legal",
                "&locale=en&segment=department:support");
        List<Integer> shown =
                filters.stream().map(each -> people(address + each)).toList();
        assertThat(shown).as("something is shown").contains(23, 14);
        for (int wide = 0; wide < filters.size(); wide++) {
            for (int narrow = 0; narrow < filters.size(); narrow++) {
                boolean inside = filters.get(narrow).contains(filters.get(wide));
                if (inside && shown.get(wide) >= 0 && shown.get(narrow) >= 0) {
                    int rest = shown.get(wide) - shown.get(narrow);
                    assertThat(rest == 0 || rest >= 5)
                            .as("%s without %s", filters.get(wide), filters.get(narrow))
                            .isTrue();
                }
            }
        }
        String page = corridor()
                .owner()
                .get("/report?lang=en&survey=" + survey.id() + "&segment=department:sales")
                .body();
        assertThat(page).contains("To protect people").doesNotContain("Fair prices");
    }

    /** How many responses a report tells of; −1 where it tells of none so that nobody can be recognised. */
    private int people(String address) {
        JsonNode report = corridor().json(address);
        return report.path("scope").path("withheld").isNull()
                ? report.path("quality").path("responses").intValue()
                : -1;
    }

    /** So many of three departments, the first in English, the others in Persian. */
    private Published parted(int support, int sales, int legal) {
        Published survey = corridor().publish("""
                {"title":{"en":"Parts","fa":"بخش‌ها"},"locale":"en","pages":[{"elements":[
                  {"type":"nps","name":"nps","touchpoint":"delivery","title":{"en":"Recommend?","fa":"پیشنهاد؟"}},
                  {"type":"hidden","name":"department"}]}]}""");
        send(survey, "support", "en", support);
        send(survey, "sales", "fa", sales);
        send(survey, "legal", "fa", legal);
        return survey;
    }

    private void send(Published survey, String department, String locale, int times) {
        IntStream.range(0, times).forEach(i -> {
            Browser program = corridor().site().stranger();
            Answer answer = program.send(program.request("/api/v1/surveys/" + survey.link() + "/responses")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"locale\":\"%s\",\"answers\":{\"nps\":%d,\"department\":\"%s\"}}"
                            .formatted(locale, i % 11, department))));
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        });
    }
}
