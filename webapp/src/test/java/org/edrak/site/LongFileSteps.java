package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.edrak.bodies.Json;
import org.edrak.testing.Answer;
import org.junit.jupiter.api.Test;

/** Files of reviews that are too long to wait for. */
interface LongFileSteps extends Steps {
    int ROWS = 2_000;
    /** Makes the file long without more to read. */
    String RECEIPT = "x".repeat(500);

    String ADDRESS = "/api/v1/reviews/imports";

    private static String file(String mark) {
        StringBuilder csv = new StringBuilder("text,day,stars,receipt\n");
        for (int i = 0; i < ROWS; i++) {
            // Every thousandth row has stars that do not exist, and every second one is the same as its neighbour.
            csv.append('"')
                    .append(mark)
                    .append(" visit number ")
                    .append(i / 2)
                    .append(": we waited, we ate, and then we paid, as we do each time when we come to this place, ")
                    .append("whatever the weather, and in the evening we walked home along the river and were glad.\"")
                    .append(",2019-03-01,")
                    .append(i % 1000 == 999 ? 9 : 4)
                    .append(',')
                    .append(RECEIPT)
                    .append('\n');
        }
        return csv.toString();
    }

    private static String mapping(String source, boolean leaveOut) {
        return "{\"targets\":[\"@text\",\"@date\",\"@stars\",\"\"],\"source\":\"" + source + "\",\"leaveOut\":"
                + leaveOut + "}";
    }

    private JsonNode ended(String address) {
        JsonNode[] last = new JsonNode[1];
        Corridor.eventually("the file is through", () -> {
            last[0] = corridor().json(address);
            String state = last[0].path("state").textValue();
            return !state.equals("checking") && !state.equals("storing");
        });
        return last[0];
    }

    private static String counts(JsonNode run) {
        return "%s %s %s %s %s"
                .formatted(
                        run.path("state").textValue(),
                        run.path("rows"),
                        run.path("stored"),
                        run.path("alreadyThere"),
                        run.path("rejected"));
    }

    @Test
    default void takesALongFileInTheBackgroundOnceAndListsEveryRejectedRow() {
        String file = file("long");
        Answer begun = corridor().importFile(ADDRESS, mapping("long", true), file);
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        String address = begun.header("location").replaceFirst("^https?://[^/]*", "");
        assertThat(counts(ended(address))).isEqualTo("done 2000 1998 0 2");
        Answer again = corridor().importFile(ADDRESS, mapping("long", true), file);
        assertThat(counts(ended(again.header("location").replaceFirst("^https?://[^/]*", ""))))
                .isEqualTo("done 2000 0 1998 2");
        String run = Json.tree(begun.body()).path("id").textValue();
        Answer page = corridor().owner().get("/reviews/import/" + run);
        assertThat(page.words()).contains("file.csv", "1,998", "Row 1,001");
        Answer csv = corridor().owner().get("/reviews/import/" + run + "/rejected.csv");
        assertThat(csv.body().lines()).hasSize(3);
        assertThat(csv.body()).contains("2001,stars,review.not-on-the-scale");
    }

    @Test
    default void refusesALongFileWithBadRowsUntilTheyAreLeftOutInTheBrowser() {
        Answer mapping = corridor().upload("/reviews/import", "refused.csv", file("refused"));
        Map<String, String> chosen = new HashMap<>(Corridor.targets("@text", "@date", "@stars", ""));
        chosen.put("source", "refused");
        Answer sent = corridor().importing("/reviews/import", mapping, chosen);
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        String page = sent.header("location").replaceFirst("^https?://[^/]*", "");
        String api = page.replace("/reviews/import", ADDRESS);
        assertThat(counts(ended(api))).isEqualTo("refused 2000 0 0 2");
        assertThat(corridor().owner().get(page).words()).contains("Nothing was stored", "Row 1,001");
        assertThat(corridor().owner().post(page + "/rest", Map.of()).status()).isEqualTo(303);
        assertThat(counts(ended(api))).isEqualTo("done 2000 1998 0 2");
        assertThat(corridor().owner().get(page).words()).contains("1,998");
    }

    @Test
    default void stopsALongFileWhenItIsToldTo() {
        Answer begun = corridor()
                .importFile(ADDRESS, mapping("stopped", true), file("stopped").repeat(4));
        assertThat(begun.status()).isEqualTo(202);
        String address = begun.header("location").replaceFirst("^https?://[^/]*", "");
        Answer stopped = corridor().call("DELETE", address, "");
        assertThat(stopped.status()).isEqualTo(200);
        assertThat(Json.tree(stopped.body()).path("state").textValue()).isEqualTo("cancelled");
        JsonNode one = corridor().json(address);
        assertThat(one.path("stored").longValue()).isLessThan(4L * ROWS);
        String run = Json.tree(begun.body()).path("id").textValue();
        assertThat(corridor().owner().get("/reviews/import/" + run).words()).contains("The import was cancelled");
        assertThat(corridor().call("DELETE", ADDRESS + "/0000000000001", "").status())
                .isEqualTo(404);
    }
}
