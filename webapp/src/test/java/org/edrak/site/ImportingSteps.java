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
                .as("nobody can be asked again for a score")
                .doesNotContain("Row 6");
        assertThat(Corridor.tiles(refused)).containsExactly("0", "0", "2");
        assertThat(corridor().responses(survey)).isZero();
        Answer done = corridor().importing(address(survey), mapping, with(chosen, "leaveOut", "true"));
        assertThat(done.status()).isEqualTo(200);
        assertThat(Corridor.tiles(done)).containsExactly("3", "0", "2");
        assertThat(corridor().responses(survey)).isEqualTo(3);
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

    String MANY_KINDS = """
            {"title":"Many kinds","pages":[{"elements":[
             {"type":"checkbox","name":"used","title":"Used","showOtherItem":true,
              "choices":["app",{"value":"shop","text":{"fa":"فروشگاه","en":"The shop"}}]},
             {"type":"ranking","name":"order","title":"Order","choices":["a","b"]},
             {"type":"matrix","name":"rate","title":"Rate","rows":[{"value":"help","text":"Help given"}]},
             {"type":"kano","name":"wifi","title":"Wifi"},
             {"type":"boolean","name":"again","title":"Again?","isRequired":true}]}]}""";

    @Test
    default void mapsEveryFieldByItsWordsAndChecksBeforeItStores() throws java.io.IOException {
        Published survey = corridor().publish(MANY_KINDS);
        var bytes = new java.io.ByteArrayOutputStream();
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
            var sheet = book.createSheet();
            String[][] rows = {
                {
                    "date",
                    "Used",
                    "Words for “other”: Used",
                    "Rank of “a”: Order",
                    "Rank of “b”: Order",
                    "Rate: Help given",
                    "If it is there: Wifi",
                    "If it is missing: Wifi",
                    "Again?"
                },
                {"2026-01-01", "The shop | app", "", "2", "1", "4", "1", "5", "Yes"},
                {"2026-01-02", "other", "a friend", "", "", "", "", "", ""},
                {"2026-01-03", "bicycle", "", "", "", "9", "", "", "no"}
            };
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            book.write(bytes);
        }
        Answer mapping = corridor()
                .uploadFiles(address(survey), Map.of("file", new Corridor.Sent("Kinds.xlsx", bytes.toByteArray())));
        assertThat(mapping.status()).isEqualTo(200);
        Map<String, String> chosen = new HashMap<>();
        String[] expected = {
            "@date",
            "used",
            "used.other",
            "order.a",
            "order.b",
            "rate.help",
            "wifi.functional",
            "wifi.dysfunctional",
            "again"
        };
        for (int i = 0; i < expected.length; i++) {
            assertThat(mapping.body())
                    .containsPattern("(?s)name=\"target\\." + i + "\".*?value=\"" + expected[i] + "\" selected");
            chosen.put("target." + i, expected[i]);
        }
        Answer checked = corridor().importing(address(survey), mapping, with(chosen, "step", "check"));
        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.body()).contains("Nothing is stored yet", "2 rows can be taken over", "Row 4", "bicycle");
        assertThat(corridor().responses(survey)).isZero();
        Answer done = corridor().importing(address(survey), mapping, with(chosen, "leaveOut", "true"));
        assertThat(Corridor.tiles(done)).containsExactly("2", "0", "1");
        JsonNode first = responses(survey).path(0).path("answers");
        assertThat(Corridor.texts(responses(survey), "submittedAt")).hasSize(2);
        assertThat(responses(survey).findValues("used").toString()).contains("shop", "app", "a friend");
        assertThat(first).isNotNull();
    }

    @Test
    default void tellsAProgramWhatWouldBecomeOfAFile() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        String address = "/api/v1/surveys/" + survey.id() + "/imports";
        String mapping = "{\"targets\":[\"@date\",\"nps\"],\"dryRun\":true}";
        Answer look = corridor().importFile(address, mapping, "day,score\n2026-01-02,9\n2026-01-03,11\n");
        assertThat(look.status()).isEqualTo(200);
        assertThat(Json.tree(look.body()).path("rows").intValue()).isEqualTo(2);
        assertThat(Json.tree(look.body()).path("rejected").intValue()).isEqualTo(1);
        assertThat(corridor().responses(survey)).isZero();
    }
}
