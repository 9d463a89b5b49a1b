package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.edrak.bodies.Json;
import org.edrak.testing.Answer;
import org.junit.jupiter.api.Test;

/** Files as shops, app stores and help desks write them. */
interface ForeignFileSteps extends Steps {
    String SHOP = """
            ;Title;Review Text;Rating;created_at
            0;Late;"It came on Monday;
            that is, late.";8 out of 10;23 آبان 1403
            1;;Never again; never;1;24 آبان 1403
            2;;;9;24 آبان 1403
            3;;"And then it""";

    private static Map<String, String> selected(Answer page) {
        Map<String, String> selected = new HashMap<>();
        Pattern.compile("(?s)<select[^>]* name=\"([^\"]*)\".*?</select>")
                .matcher(page.body())
                .results()
                .forEach(list -> Pattern.compile("<option value=\"([^\"]*)\" selected")
                        .matcher(list.group())
                        .results()
                        .forEach(option -> selected.put(list.group(1), option.group(1))));
        return selected;
    }

    @Test
    default void suggestsWhatAFileMeansAndTakesItsSoundRows() {
        Answer mapping = corridor().upload("/reviews/import", "shop.csv", SHOP);
        assertThat(mapping.status()).isEqualTo(200);
        assertThat(selected(mapping))
                .containsEntry("delimiter", ";")
                .containsEntry("target.1", "@title")
                .containsEntry("target.2", "@text")
                .containsEntry("target.3", "@stars")
                .containsEntry("target.4", "@date");
        Map<String, String> chosen = new HashMap<>(Corridor.targets("", "@title", "@text", "@stars", "@date"));
        chosen.putAll(Map.of("delimiter", ";", "source", "foreign"));
        Answer refused = corridor().importing("/reviews/import", mapping, chosen);
        assertThat(refused.words())
                .contains("Row 3", "more cells", "Row 4", "This is empty, but needed", "Row 5", "cut off");
        chosen.put("leaveOut", "true");
        assertThat(Corridor.tiles(corridor().importing("/reviews/import", mapping, chosen)))
                .containsExactly("1", "0", "3");
        JsonNode stored = stored("foreign");
        assertThat(stored.path("text").textValue()).isEqualTo("Late\nIt came on Monday;\nthat is, late.");
        assertThat(stored.path("stars").toString()).isEqualTo("{\"value\":8,\"min\":1,\"max\":10}");
        assertThat(stored.path("writtenAt").textValue()).startsWith("2024-11-13T");
    }

    private JsonNode stored(String source) {
        for (JsonNode review : corridor().json("/api/v1/reviews").path("reviews")) {
            if (review.path("source").textValue().equals(source)) {
                return review;
            }
        }
        throw new AssertionError("nothing of " + source);
    }

    @Test
    default void aProgramNeedNotNameTheSeparator() {
        String mapping = "{\"targets\":[\"@text\",\"@place\"],\"fixedDate\":\"2026-01-05\",\"source\":\"separated\"}";
        Answer taken = corridor().importFile("/api/v1/reviews/imports", mapping, "said;where\nGood, clean.;Vanak\n");
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(stored("separated").path("place").textValue()).isEqualTo("Vanak");
    }

    @Test
    default void refusesAScaleOnWhichNobodyGivesStars() {
        Answer mapping = corridor().upload("/reviews/import", "thumbs.csv", "text,stars\nFine,1\n");
        Map<String, String> chosen = new HashMap<>(Corridor.targets("@text", "@stars"));
        chosen.putAll(Map.of("starsMin", "0", "starsMax", "1", "fixedDate", "2026-01-05"));
        Answer refused = corridor().importing("/reviews/import", mapping, chosen);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.words()).contains("Stars go from 0 or 1 to at least 2 and at most 100.");
        String wish = "{\"targets\":[\"@text\",\"@stars\"],\"fixedDate\":\"2026-01-05\",\"starsMin\":0,\"starsMax\":1}";
        Answer program = corridor().importFile("/api/v1/reviews/imports", wish, "text,stars\nFine,1\n");
        assertThat(program.status()).isEqualTo(400);
        assertThat(Json.tree(program.body()).toString()).contains("/starsMax");
    }

    @Test
    default void saysWhereJsonIsTakenInstead() {
        for (String json :
                new String[] {"[\n  {\"text\": \"Fine\"}]", "{\"text\": \"Fine\"}\n{\"text\": \"Good\"}\n"}) {
            Answer refused = corridor().upload("/reviews/import", "reviews.json", json);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.words()).contains("This is JSON", "POST /api/v1/reviews");
        }
    }

    @Test
    default void namesTheRowAtWhichAFileCannotBeReadOn() {
        Answer page =
                corridor().upload("/reviews/import", "quotes.csv", "text,stars\nFine,1\n\"He said \"no\" to me\",1\n");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.words())
                .contains("Row 3: This row is not valid CSV")
                .doesNotContain("does not tell its encoding");
    }
}
