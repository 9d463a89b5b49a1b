package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.IntSupplier;
import java.util.stream.StreamSupport;
import org.edrak.bodies.Json;
import org.edrak.site.Corridor.Published;
import org.edrak.testing.Browser;
import org.junit.jupiter.api.Test;

/** No figure tells of fewer than five people, and no words are shown of fewer than ten. */
interface CoverSteps extends Steps {
    private void answer(Published survey, int from, int to) {
        for (int i = from; i < to; i++) {
            assertThat(corridor()
                            .respond(
                                    survey,
                                    "{\"nps\":0,\"why\":\"The price is terrible, far too expensive. %d\"}".formatted(i))
                            .status())
                    .isEqualTo(201);
        }
        corridor().waitForScoring();
    }

    private JsonNode report(Published survey) {
        return corridor().json("/api/v1/report?survey=" + survey.id());
    }

    @Test
    default void showsNothingOfFourPeopleFiguresOfFiveAndWordsOfTen() {
        Published survey = corridor().publish(Definitions.titled("A small survey"));
        Browser owner = corridor().owner();
        String address = "/report?lang=en&survey=" + survey.id();
        assertThat(report(survey).path("scope").path("withheld").isNull()).isTrue();
        answer(survey, 0, 4);
        JsonNode four = report(survey);
        assertThat(four.path("scope").path("withheld").textValue()).isEqualTo("FEW");
        assertThat(four.path("nps").path("n").intValue()).isZero();
        assertThat(four.path("painPoints")).isEmpty();
        assertThat(owner.get(address).words())
                .contains("fewer than five")
                .doesNotContain("far too expensive", "from 4 answers");
        assertThat(owner.get("/report.xlsx?survey=" + survey.id()).status()).isEqualTo(400);
        answer(survey, 4, 5);
        JsonNode five = report(survey);
        assertThat(five.path("nps").path("n").intValue()).isEqualTo(5);
        assertThat(five.path("painPoints").get(0).path("complaints").intValue()).isEqualTo(5);
        assertThat(five.path("painPoints").get(0).path("quotes")).isEmpty();
        assertThat(owner.get("/report/words?lang=en&survey=" + survey.id()).body())
                .contains("0 texts");
        answer(survey, 5, 10);
        assertThat(report(survey).path("painPoints").get(0).path("quotes")).isNotEmpty();
        assertThat(owner.get("/report/words?lang=en&survey=" + survey.id()).body())
                .contains("10 texts");
        assertThat(owner.get("/surveys?lang=en").status()).isEqualTo(200);
    }

    @Test
    default void tellsNobodyByTakingOnePeriodFromAnother() {
        Published survey = corridor().publish(Definitions.titled("A survey of two days"));
        answer(survey, 0, 13);
        long number = MailReaders.number(survey.id());
        corridor()
                .sql("update response set submitted_at = submitted_at - interval '3' day where survey_id = " + number
                        + " and id in (select id from response where survey_id = " + number
                        + " order by id fetch first 9 rows only)");
        assertThat(corridor().call("POST", "/api/v1/sums/rebuild", "").status()).isEqualTo(202);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String until = "/api/v1/report?survey=" + survey.id() + "&from=" + today.minusDays(9) + "&to=";
        Corridor.eventually("nine came three days ago, and are told together with the four of today", () -> {
            JsonNode days = corridor()
                    .json(until + today.plusDays(1))
                    .path("sections")
                    .path("timeline")
                    .path("series")
                    .get(0)
                    .path("points");
            JsonNode first = StreamSupport.stream(days.spliterator(), false)
                    .filter(day -> day.path("nps").path("n").intValue() > 0)
                    .findFirst()
                    .orElseThrow();
            return first.path("nps").path("n").intValue() == 13
                    && !LocalDate.parse(first.path("from").textValue()).isAfter(today.minusDays(2));
        });
        JsonNode before = corridor().json(until + today.minusDays(1));
        assertThat(before.path("nps").path("n").intValue())
                .as("with the nine, the four of today would be told")
                .isZero();
        assertThat(before.path("scope").path("withheld").textValue()).isEqualTo("FEW");
    }

    @Test
    default void tellsNobodyByTakingOneSurveyFromAll() {
        Browser program = corridor().site().stranger();
        JsonNode made =
                Json.tree(program.send(program.request("/test/neighbour").POST(BodyPublishers.noBody()))
                        .body());
        String key = "Bearer " + made.path("key").textValue();
        String survey = Json.tree(program.send(program.request("/api/v1/surveys")
                                .header("Authorization", key)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(Definitions.titled("Seldom answered"))))
                        .body())
                .path("link")
                .textValue();
        Published large = new Published("", made.path("link").textValue());
        Published small = new Published("", survey);
        IntSupplier counted = () -> Json.tree(program.send(program.request("/api/v1/report")
                                .header("Authorization", key)
                                .GET())
                        .body())
                .path("nps")
                .path("n")
                .intValue();
        for (int i = 0; i < 12; i++) {
            corridor().respond(large, "{\"nps\":9}");
        }
        for (int i = 0; i < 4; i++) {
            corridor().respond(small, "{\"nps\":2}");
        }
        assertThat(counted.getAsInt())
                .as("the four would be what the others leave")
                .isEqualTo(12);
        corridor().respond(small, "{\"nps\":2}");
        assertThat(counted.getAsInt()).isEqualTo(17);
    }
}
