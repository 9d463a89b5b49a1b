package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.edrak.bodies.Json;
import org.edrak.site.Corridor.Published;
import org.edrak.testing.Answer;
import org.junit.jupiter.api.Test;

/** Taking over answers that were collected elsewhere. */
interface ImportingSteps extends Steps {
    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static String address(Published survey) {
        return "/surveys/" + survey.id() + "/import";
    }

    private JsonNode responses(Published survey) {
        return corridor().json("/api/v1/surveys/" + survey.id() + "/responses").path("responses");
    }

    @Test
    default void readsKoreanHeadersInTheEncodingChosenByHand() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        String file = "날짜,추천,기대,인식,의견\n31/12/2025,9,7,5,배송이 늦었다\n01/02/2026,3,6,6,\n";
        Answer unsure = corridor().upload(address(survey), "설문.csv", file, "x-windows-949");
        assertThat(unsure.status()).isEqualTo(200);
        assertThat(unsure.body())
                .contains("설문.csv", "The file does not tell its encoding")
                .doesNotContain("추천");
        Answer read = corridor().importing(address(survey), unsure, Map.of("encoding", "CP949", "step", "preview"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).contains("날짜", "추천", "기대", "인식", "배송이 늦었다");
        Map<String, String> chosen = with(
                Corridor.targets("@date", "nps", "price.expectation", "price.perception", "why"),
                "encoding",
                "CP949",
                "dates",
                "day-first");
        assertThat(Corridor.tiles(corridor().importing(address(survey), read, chosen)))
                .containsExactly("2", "0", "0");
        JsonNode stored = responses(survey);
        assertThat(Corridor.texts(stored, "submittedAt"))
                .containsExactlyInAnyOrder("2025-12-31T08:30:00Z", "2026-02-01T08:30:00Z");
        assertThat(stored.findValuesAsText("why")).contains("배송이 늦었다");
        assertThat(Corridor.texts(stored, "channel")).containsOnly("file");
    }

    @Test
    default void datesAllRowsByTheFixedDate() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        Answer mapping = corridor().upload(address(survey), "scores.csv", "score\n9\n۱۰\n");
        Answer undated = corridor().importing(address(survey), mapping, Corridor.targets("nps"));
        assertThat(undated.status()).isEqualTo(400);
        assertThat(undated.body()).contains("id=\"e-fixedDate\"");
        Answer wrong = corridor()
                .importing(address(survey), mapping, with(Corridor.targets("nps"), "fixedDate", "31/12/2025"));
        assertThat(wrong.status()).isEqualTo(400);
        Answer done = corridor()
                .importing(address(survey), mapping, with(Corridor.targets("nps"), "fixedDate", "2026-03-01"));
        assertThat(Corridor.tiles(done)).containsExactly("2", "0", "0");
        assertThat(Corridor.texts(responses(survey), "submittedAt")).containsOnly("2026-03-01T08:30:00Z");
    }

    @Test
    default void storesNothingOfAFileWithBadRowsUntilTheyAreLeftOut() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        String file = """
                date,nps,why
                2026-01-01,9,"two
                lines"

                2026-01-02,11,too much
                yesterday,5,no date
                2026-01-03,,nothing
                2026-01-04,0,good row
                """;
        Answer mapping = corridor().upload(address(survey), "bad.csv", file);
        Map<String, String> chosen = Corridor.targets("@date", "nps", "why");
        Answer refused = corridor().importing(address(survey), mapping, chosen);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Nothing was stored")
                .containsPattern("(?s)Row 4</th>.*?<bdi>nps</bdi>.*?Please choose a number from 0 to 10")
                .containsPattern("(?s)Row 5</th>.*?<bdi>date</bdi>.*?The date cannot be read")
                .containsPattern("(?s)Row 6</th>.*?No question is answered in this row");
        assertThat(Corridor.tiles(refused)).containsExactly("0", "0", "3");
        assertThat(corridor().responses(survey)).isZero();
        Answer done = corridor().importing(address(survey), mapping, with(chosen, "leaveOut", "true"));
        assertThat(done.status()).isEqualTo(200);
        assertThat(Corridor.tiles(done)).containsExactly("2", "0", "3");
        assertThat(corridor().responses(survey)).isEqualTo(2);
    }

    @Test
    default void changesNothingWhenAFileComesTwice() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        String file = "date,nps\n2026-01-01,9\n2026-01-01,9\n2026-01-02,3\n";
        Map<String, String> chosen = Corridor.targets("@date", "nps");
        Answer first = corridor().upload(address(survey), "twice.csv", file);
        assertThat(Corridor.tiles(corridor().importing(address(survey), first, chosen)))
                .containsExactly("3", "0", "0");
        Answer second = corridor().upload(address(survey), "renamed.csv", file);
        assertThat(Corridor.tiles(corridor().importing(address(survey), second, chosen)))
                .containsExactly("0", "3", "0");
        assertThat(corridor().responses(survey)).isEqualTo(3);
    }

    @Test
    default void saysWhatIsWrongWithAFileThatCannotBeRead() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        assertThat(corridor().upload(address(survey), "empty.csv", "").status()).isEqualTo(400);
        assertThat(corridor().upload(address(survey), "", "").status()).isEqualTo(400);
        Answer open = corridor().upload(address(survey), "open.csv", "date,nps\n2026-01-01,\"9\n");
        assertThat(open.status()).isIn(200, 400);
        Answer mapping = corridor().upload(address(survey), "gone.csv", "date,nps\n2026-01-01,9\n");
        Map<String, String> chosen = Corridor.targets("@date", "nps");
        assertThat(corridor().importing(address(survey), mapping, chosen).status())
                .isEqualTo(200);
        assertThat(corridor().importing(address(survey), mapping, chosen).status())
                .isEqualTo(400);
        assertThat(corridor().responses(survey)).isEqualTo(1);
    }

    @Test
    default void takesAFileOfAnswersFromAProgramOnce() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        String address = "/api/v1/surveys/" + survey.id() + "/imports";
        String mapping = "{\"targets\":[\"@date\",\"nps\",\"price.expectation\",\"price.perception\"]}";
        String file = "day,score,hoped,got\n2026-01-02,9,7,5\n2026-01-03,10,6,6\n";
        assertThat(Json.tree(corridor().importFile(address, mapping, file).body())
                        .path("stored")
                        .intValue())
                .isEqualTo(2);
        JsonNode again = Json.tree(corridor().importFile(address, mapping, file).body());
        assertThat(again.path("stored").intValue()).isZero();
        assertThat(again.path("alreadyThere").intValue()).isEqualTo(2);
        assertThat(corridor().responses(survey)).isEqualTo(2);
    }

    @Test
    default void namesToAProgramTheRowsThatItCannotTakeAndStoresNothing() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        String address = "/api/v1/surveys/" + survey.id() + "/imports";
        String file = "day,score\n2026-01-02,9\n2026-01-03,11\n";
        Answer refused = corridor().importFile(address, "{\"targets\":[\"@date\",\"nps\"]}", file);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("content-type")).startsWith("application/problem+json");
        assertThat(Json.tree(refused.body()).path("errors").path(0).path("path").asText())
                .isEqualTo("row 3, score");
        assertThat(corridor().responses(survey)).isZero();
        Answer others = corridor().importFile(address, "{\"targets\":[\"@date\",\"nps\"],\"leaveOut\":true}", file);
        assertThat(others.status()).isEqualTo(200);
        assertThat(corridor().responses(survey)).isEqualTo(1);
    }
}
