package org.edrak.surveyfiles;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.edrak.surveyfiles.SurveyFile.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimeSurveyTest {
    @TempDir
    Path folder;

    @Test
    void takesQuestionsInBothLanguages() {
        Example shop = Example.read("shop.lss");

        assertThat(shop.file().format()).isEqualTo(Format.LIMESURVEY_STRUCTURE);
        assertThat(shop.json().path("welcome").path("fa").asText()).isEqualTo("سلام");
        assertThat(shop.page(0).path("description").asText()).isEqualTo("خوش آمدید");
        assertThat(shop.question("rec").path("type").asText()).isEqualTo("nps");
        assertThat(shop.question("rec").path("isRequired").asBoolean()).isTrue();
        assertThat(shop.question("rec").path("title").path("en").asText())
                .isEqualTo("How likely are you to recommend our shop?");
        assertThat(shop.question("clean").path("rateMax").asInt()).isEqualTo(5);
        assertThat(shop.question("age").path("max").asInt()).isEqualTo(110);
        assertThat(shop.question("branch")
                        .path("choices")
                        .path(0)
                        .path("text")
                        .path("en")
                        .asText())
                .isEqualTo("North branch");
    }

    @Test
    void knowsOtherNoneAndScales() {
        Example shop = Example.read("shop.lss");

        assertThat(shop.question("reasons").path("showNoneItem").asBoolean()).isTrue();
        assertThat(shop.question("reasons").path("otherText").path("fa").asText())
                .isEqualTo("چیز دیگر");
        assertThat(shop.question("service").path("type").asText()).isEqualTo("matrix");
        assertThat(shop.question("service").path("rateMax").asInt()).isEqualTo(3);
        assertThat(shop.question("trust_honest").path("type").asText()).isEqualTo("radiogroup");
        assertThat(shop.question("both_1").path("rows")).hasSize(1);
    }

    @Test
    void translatesConditionsQuotasAndEquations() {
        Example shop = Example.read("shop.lss");

        assertThat(shop.question("reasons").path("visibleIf").asText()).isEqualTo("{rec} > 6");
        assertThat(shop.question("praise").path("visibleIf").asText())
                .isEqualTo("({reasons} contains 'staff') and (not ({rec} empty))");
        assertThat(shop.question("clean").path("visibleIf").asText()).isEqualTo("{again} = true");
        assertThat(shop.json().path("quotas").path(0).path("expression").asText())
                .isEqualTo("({again} = true) and ({reasons} contains 'price')");
        assertThat(shop.json()
                        .path("calculatedValues")
                        .path(0)
                        .path("expression")
                        .asText())
                .isEqualTo("{rec} * 10");
        assertThat(shop.question("note").path("title").path("fa").asText()).isEqualTo("سپاس از {rec} امتیاز شما، …");
    }

    @Test
    void saysWhatItCouldNotTake() {
        assertThat(Example.read("shop.lss").untaken())
                .containsExactlyInAnyOrder(
                        "service scale-words",
                        "trust split",
                        "branch picture north",
                        "contact split",
                        "both split",
                        "lang unsupported-question I",
                        "secret condition rand(1,2) == 1|rand()",
                        "note piping {TOKEN:FIRSTNAME}");
    }

    private Path archive() throws IOException {
        Path archive = folder.resolve("shop.lsa");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("survey_77.lss"));
            Files.copy(Example.path("shop.lss"), zip);
            zip.putNextEntry(new ZipEntry("survey_77_responses.lsr"));
            Files.copy(Example.path("shop.lsr"), zip);
        }
        return archive;
    }

    @Test
    void readsTheAnswersOfAnArchive() throws IOException {
        Example shop = Example.read(archive(), "shop.lsa");
        AnswerFile answers = requireNonNull(shop.file().answers());
        List<AnswerRow> rows = Example.rows(answers);

        assertThat(shop.file().format()).isEqualTo(Format.LIMESURVEY_ARCHIVE);
        assertThat(answers.untaken()).extracting(Untaken::place).containsExactly("77X2X999");
        assertThat(rows).hasSize(2);
        AnswerRow first = rows.getFirst();
        assertThat(first.id()).isEqualTo("1");
        assertThat(first.locale()).isEqualTo("fa");
        assertThat(first.submittedAt()).isEqualTo(Instant.parse("2026-11-20T07:00:00Z"));
        assertThat(first.complete()).isTrue();
        assertThat(rows.getLast().complete()).isFalse();
        assertThat(rows.getLast().submittedAt()).isNull();
        assertThat(first.fields())
                .containsAllEntriesOf(Map.of(
                        "rec", List.of("9"),
                        "reasons", List.of("staff", "other"),
                        "reasons.other", List.of("جای پارک"),
                        "service.speed", List.of("3"),
                        "again", List.of("true"),
                        "order.q", List.of("1"),
                        "age", List.of("34"),
                        "visit", List.of("2026-11-19"),
                        "both_1.price", List.of("2")));
        assertThat(shop.problems(first)).isEmpty();
    }

    @Test
    void readsAnswersBesideAStructureAndAsCsv() throws IOException {
        Example shop = Example.read("shop.lss");
        Path csv = Files.writeString(
                folder.resolve("a.csv"),
                "\"id\",\"submitdate\",\"rec\",\"reasons[price]\",\"service[care]\"\n1,,7,Y,A1\n");

        assertThat(Example.rows(shop.file().answersIn(Example.path("shop.lsr"))))
                .hasSize(2);
        assertThat(Example.rows(shop.file().answersIn(csv)).getFirst().fields())
                .isEqualTo(Map.of("rec", List.of("7"), "reasons", List.of("price"), "service.care", List.of("1")));
    }

    @Test
    void readsTheStructureAsText() {
        Example restaurant = Example.read("restaurant.txt");

        assertThat(restaurant.file().format()).isEqualTo(Format.LIMESURVEY_TEXT);
        assertThat(restaurant.json().path("title").path("en").asText()).isEqualTo("Restaurant");
        assertThat(restaurant.question("eaten").path("choices")).hasSize(2);
        assertThat(restaurant.question("eaten").path("maxSelectedChoices").asInt())
                .isEqualTo(1);
        assertThat(restaurant.question("heard").path("visibleIf").asText()).isEqualTo("{eaten} contains 'kebab'");
        assertThat(restaurant
                        .question("heard")
                        .path("choices")
                        .path(0)
                        .path("text")
                        .path("en")
                        .asText())
                .isEqualTo("A \"friend\"");
        assertThat(restaurant.json().path("quotas").path(0).path("limit").asInt())
                .isEqualTo(20);
        assertThat(restaurant.untaken()).isEmpty();
    }

    @Test
    void refusesAnswersOfAnotherSurvey() {
        SurveyFile restaurant = Example.read("restaurant.txt").file();

        assertThatThrownBy(() -> restaurant.answersIn(Example.path("shop.lsr")))
                .isInstanceOfSatisfying(
                        UnreadableSurveyFile.class,
                        refused -> assertThat(refused.code()).isEqualTo("surveyfile.no-answers-of-this-kind"));
    }
}
