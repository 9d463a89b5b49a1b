package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.edrak.bodies.Json;
import org.edrak.testing.Answer;
import org.junit.jupiter.api.Test;

/** Surveys of other tools that move in. */
interface MovingSteps extends Steps {
    String API = "/api/v1/survey-imports";
    Path EXAMPLES = Path.of("..", "survey-service", "src", "test", "resources", "org", "edrak", "surveyfiles");

    /** A survey of SurveyJS whose texts are told apart by {@code name}. */
    static byte[] survey(String name) {
        return """
                {"title":"%s","pages":[{"name":"p","elements":[
                 {"type":"rating","name":"nps","title":"Recommend?","rateMin":0,"rateMax":10,"isRequired":true},
                 {"type":"checkbox","name":"why","title":"Why?","choices":["price","help"],"showOtherItem":true},
                 {"type":"signaturepad","name":"sign","title":"Sign here"},
                 {"type":"comment","name":"words","title":"Say more"}]}]}""".formatted(name).getBytes(StandardCharsets.UTF_8);
    }

    /** Four people: one who skipped what is required, one off the scale, two who said the same. */
    String RESULTS = """
            [{"nps":9,"why":["price"],"words":"Good and cheap."},
             {"why":["help","other"],"why-Comment":"the smell"},
             {"nps":99},
             {"nps":3},{"nps":3}]""";

    private Answer send(String query, String name, byte[] survey, String answersName, byte[] answers) {
        Map<String, Corridor.Sent> files = answers.length == 0
                ? Map.of("file", new Corridor.Sent(name, survey))
                : Map.of("file", new Corridor.Sent(name, survey), "answers", new Corridor.Sent(answersName, answers));
        return corridor().sendFiles(API + query, files);
    }

    private Answer sendResults(String query, String name) {
        return send(query, "s.json", survey(name), "r.json", RESULTS.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] example(String name) {
        try {
            return Files.readAllBytes(EXAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long surveys() {
        return corridor().json("/api/v1/surveys").path("surveys").size();
    }

    @Test
    default void tellsWhatWouldMoveInAndStoresNothing() {
        long before = surveys();
        Answer answer = sendResults("?dryRun=true&day=2026-01-31", "Only a look");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode look = Json.tree(answer.body());
        assertThat(look.path("format").textValue()).isEqualTo("surveyjs");
        assertThat(look.path("survey").isNull()).isTrue();
        assertThat(look.path("title").path("en").textValue()).isEqualTo("Only a look");
        assertThat(look.path("questions").intValue()).isEqualTo(3);
        assertThat(Corridor.texts(look.path("untaken"), "path")).contains("sign");
        assertThat(Corridor.texts(look.path("untaken"), "code")).contains("surveyfile.unsupported-question");
        assertThat(look.path("answers").path("rows").intValue()).isEqualTo(5);
        assertThat(look.path("answers").path("complete").intValue()).isEqualTo(4);
        assertThat(Corridor.texts(look.path("rejected"), "path")).containsExactly("row 3, nps");
        assertThat(surveys()).isEqualTo(before);
    }

    @Test
    default void movesInWholeOrNotAtAllAndOnlyOnce() {
        long before = surveys();
        Answer refused = sendResults("?day=2026-01-31", "All or nothing");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("content-type")).startsWith("application/problem+json");
        JsonNode problem = Json.tree(refused.body());
        assertThat(problem.path("rejected").intValue()).isEqualTo(1);
        assertThat(Corridor.texts(problem.path("errors"), "code")).containsExactly("answer.not-on-the-scale");
        assertThat(surveys()).isEqualTo(before);

        Answer made = sendResults("?day=2026-01-31&leaveOut=true", "All or nothing");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String id = Json.tree(made.body()).path("survey").textValue();
        assertThat(made.header("location")).endsWith("/api/v1/surveys/" + id);
        assertThat(corridor().json("/api/v1/surveys/" + id).path("responses").intValue())
                .isEqualTo(4);

        Answer again = sendResults("?day=2026-01-31&leaveOut=true", "All or nothing");
        assertThat(again.status()).isEqualTo(200);
        assertThat(Json.tree(again.body()).path("survey").textValue()).isEqualTo(id);
        assertThat(Json.tree(again.body()).path("answers").path("stored").intValue())
                .isZero();
        assertThat(Json.tree(again.body()).path("answers").path("alreadyThere").intValue())
                .isEqualTo(4);
        assertThat(surveys()).isEqualTo(before + 1);
    }

    @Test
    default void takesResultsBesideASurveyThatIsOursAsItStands() {
        String plain = "{\"title\":\"Plain\",\"pages\":[{\"elements\":[{\"type\":\"comment\",\"name\":\"words\","
                + "\"title\":\"Say more\"}]}]}";
        byte[] results = "[{\"words\":\"Fine\"},{\"words\":\"Bad\"}]".getBytes(StandardCharsets.UTF_8);
        Answer made = send("?day=2026-01-31", "p.json", plain.getBytes(StandardCharsets.UTF_8), "r.json", results);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(Json.tree(made.body()).path("answers").path("stored").intValue())
                .isEqualTo(2);
    }

    @Test
    default void needsADayForAnswersWithoutATime() {
        Answer undated = sendResults("?leaveOut=true&dryRun=true", "Undated");
        assertThat(Corridor.texts(Json.tree(undated.body()).path("rejected"), "code"))
                .contains("import.no-date")
                .hasSize(6);
        assertThat(sendResults("?day=31.1.2026", "Undated").status()).isEqualTo(400);
    }

    @Test
    default void takesTheTimesStatesAndLanguagesOfLimeSurvey() {
        Answer answer = send("?leaveOut=true", "shop.lss", example("shop.lss"), "shop.lsr", example("shop.lsr"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        JsonNode made = Json.tree(answer.body());
        JsonNode counts = made.path("answers");
        assertThat(counts.path("stored").intValue()).isPositive();
        assertThat(counts.path("stored").intValue()
                        + counts.path("storedPartial").intValue())
                .isEqualTo(
                        counts.path("rows").intValue() - counts.path("rejected").intValue());
        JsonNode stored = corridor()
                .json("/api/v1/surveys/" + made.path("survey").textValue() + "/responses")
                .path("responses");
        assertThat(Corridor.texts(stored, "channel")).containsOnly("file");
        assertThat(stored).hasSize(counts.path("stored").intValue());
    }

    @Test
    default void takesEveryKindOfFileByTheApi() {
        for (String name : new String[] {"shop.lss", "restaurant.txt", "store.qsf", "clinic.csv", "books.json"}) {
            Answer form = send("?dryRun=true", name, example(name), "", new byte[0]);
            assertThat(form.status()).as(name + form.body()).isEqualTo(200);
            Answer body = corridor().sendBody(API + "?dryRun=true&fileName=" + name, example(name));
            assertThat(body.status()).as(name + body.body()).isEqualTo(200);
            assertThat(Json.tree(body.body()).path("definition"))
                    .isEqualTo(Json.tree(form.body()).path("definition"));
        }
    }

    @Test
    default void takesOurOwnSurveyBackToTheLetter() {
        String definition = Definitions.titled("There and back again");
        Corridor.Published survey = corridor().publish(definition);
        Answer file = corridor().owner().get("/surveys/" + survey.id() + "/versions/1/questionnaire.json");
        assertThat(file.status()).isEqualTo(200);
        long before = surveys();
        Answer again = send("", "own.json", file.body().getBytes(StandardCharsets.UTF_8), "", new byte[0]);
        assertThat(again.status()).isEqualTo(200);
        JsonNode found = Json.tree(again.body());
        assertThat(found.path("format").textValue()).isEqualTo("edrak");
        assertThat(found.path("survey").textValue()).isEqualTo(survey.id());
        assertThat(found.path("definition")).isEqualTo(Json.tree(file.body()));
        assertThat(found.path("untaken")).isEmpty();
        assertThat(surveys()).isEqualTo(before);
    }

    @Test
    default void saysWhatIsWrongWithAFileAndWhere() {
        assertRefused("s.json", "{\"title\":", "surveyfile.not-json");
        assertRefused("s.json", "{\"some\":\"thing\"}", "surveyfile.unknown-kind");
        assertRefused("s.lss", "<document>", "surveyfile.not-xml");
        assertRefused("s.doc", "words", "surveyfile.unknown-kind");
        Answer empty = corridor().sendFiles(API, Map.of());
        assertThat(empty.status()).isEqualTo(400);
    }

    private void assertRefused(String name, String content, String code) {
        Answer refused = send("", name, content.getBytes(StandardCharsets.UTF_8), "", new byte[0]);
        assertThat(refused.status()).as(content).isEqualTo(400);
        assertThat(refused.header("content-type")).startsWith("application/problem+json");
        assertThat(Corridor.texts(Json.tree(refused.body()).path("errors"), "code"))
                .containsExactly(code);
    }

    @Test
    default void refusesBombsAndOutsideEntitiesAsInPoi31672() throws IOException {
        String outside = "<!DOCTYPE document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><document>&x;</document>";
        Answer entity = send("", "s.lss", outside.getBytes(StandardCharsets.UTF_8), "", new byte[0]);
        assertThat(entity.status()).isEqualTo(400);
        assertThat(entity.body()).doesNotContain("root:");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("survey_1.lss"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 600; i++) {
                zip.write(zeros);
            }
        }
        assertThat(send("", "s.lsa", bytes.toByteArray(), "", new byte[0]).status())
                .isEqualTo(400);
    }

    @Test
    default void showsWhatWouldMoveInThenTakesItOver() {
        Answer sent = corridor()
                .uploadFiles(
                        "/surveys/import",
                        Map.of(
                                "file", new Corridor.Sent("s.json", survey("Seen before")),
                                "answers",
                                        new Corridor.Sent(
                                                "r.json",
                                                RESULTS.replace("Good and cheap.", "=1+1")
                                                        .getBytes(StandardCharsets.UTF_8))));
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        String address = sent.header("location").replaceFirst("^https?://[^/]*", "");
        Answer undated = corridor().owner().get(address);
        assertThat(undated.status()).isEqualTo(200);
        assertThat(undated.body()).contains("Seen before", "sign", "name=\"day\"", "There is no date");
        Answer preview = corridor().owner().get(address + "&day=2026-02-03");
        assertThat(preview.body()).contains("Take over with 4 answers", "Row 3", "from 0 to 10", "=1+1");
        Answer list = corridor().owner().get(address.replace("?", "/untaken.csv?") + "&day=2026-02-03");
        assertThat(list.header("content-type")).startsWith("text/csv");
        assertThat(list.body()).contains("sign,surveyfile.unsupported-question", "3,nps,answer.not-on-the-scale");
        String path = address.replaceFirst("\\?.*", "");
        Map<String, String> form = Map.of("answers", address.replaceFirst(".*answers=", ""), "day", "2026-02-03");
        Answer taken = corridor().owner().post(path, form);
        assertThat(taken.status()).isEqualTo(303);
        Answer[] done = new Answer[1];
        Corridor.eventually("the survey has moved in", () -> {
            done[0] = corridor().owner().get(address + "&day=2026-02-03");
            return done[0].body().contains("The survey has moved in");
        });
        assertThat(Corridor.tiles(done[0])).containsExactly("3", "4", "0", "1");
        Answer twice = corridor().owner().post(path, form);
        assertThat(twice.status()).isEqualTo(303);
        assertThat(corridor().owner().get("/surveys").body().split("Seen before", -1))
                .hasSize(2);
    }

    @Test
    default void movesInAsADraft() {
        Answer sent = corridor()
                .uploadFiles("/surveys/import", Map.of("file", new Corridor.Sent("s.json", survey("To be edited"))));
        String address = sent.header("location").replaceFirst("^https?://[^/]*", "");
        Answer draft = corridor().owner().post(address, Map.of("as", "draft"));
        assertThat(draft.status()).isEqualTo(303);
        assertThat(draft.header("location")).endsWith("/edit");
    }

    @Test
    default void showsMarkupInNamesAsTextAsInLimeSurvey92730() {
        String payload = AbuseSteps.PAYLOAD;
        String quoted = payload.replace("\"", "\\\"");
        byte[] results =
                "[{\"words\":\"%s\",\"%s\":1}]".formatted(quoted, quoted).getBytes(StandardCharsets.UTF_8);
        Map<String, Corridor.Sent> files = Map.of(
                "file", new Corridor.Sent(payload + ".json", survey(quoted)),
                "answers", new Corridor.Sent(payload, results));
        String address = corridor()
                .uploadFiles("/surveys/import", files)
                .header("location")
                .replaceFirst("^https?://[^/]*", "");
        Answer preview = corridor().owner().get(address + "&day=2026-01-01");
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body()).doesNotContainIgnoringCase("<svg onload").contains("&lt;svg onload=alert(1)");
        Answer refused = corridor()
                .uploadFiles(
                        "/surveys/import",
                        Map.of("file", new Corridor.Sent(payload, payload.getBytes(StandardCharsets.UTF_8))));
        Answer error = corridor().owner().get(refused.header("location").replaceFirst("^https?://[^/]*", ""));
        assertThat(error.status()).isEqualTo(400);
        assertThat(error.body()).doesNotContainIgnoringCase("<svg onload");
    }

    @Test
    default void forgetsNobodysFilesAcrossWorkspaces() {
        assertThat(corridor().owner().get("/surveys/import/0000000000000").status())
                .isIn(400, 404);
        assertThat(corridor().owner().get("/surveys/import/nothing").status()).isEqualTo(404);
    }
}
