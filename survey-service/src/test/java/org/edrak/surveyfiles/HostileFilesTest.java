package org.edrak.surveyfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.edrak.questionnaires.QuestionnaireReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {
    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("hostile"), text);
    }

    private static String code(Path file, String name) {
        var refused = catchThrowableOfType(UnreadableSurveyFile.class, () -> SurveyFile.read(file, name));
        return refused == null ? "" : refused.code();
    }

    private static String refusedJson(Path file) {
        var refused = catchThrowableOfType(UnreadableSurveyFile.class, () -> SurveyFile.read(file, "a.json"));
        assertThat(refused.code()).isEqualTo("surveyfile.not-json");
        return refused.place();
    }

    @Test
    void refusesJsonThatIsDeepOrHasEndlessNumbersAndNamesThePlace() throws IOException {
        assertThat(refusedJson(file("{\"pages\":" + "[".repeat(1500)))).startsWith("1:");
        assertThat(refusedJson(file("{\"pages\":[" + "9".repeat(1_000_000) + "]}")))
                .startsWith("1:");
        assertThat(refusedJson(file("{\"pages\":[\"" + "a".repeat(2_000_000) + "\"]}")))
                .startsWith("1:");
        assertThat(refusedJson(file("{\n\"pages\": [],\n\"pages\": []}"))).isEqualTo("3:8");
        assertThat(refusedJson(file("{\"pages\":[]} x"))).startsWith("1:");
        assertThat(refusedJson(file("{\"pages\":[{"))).startsWith("1:");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.write(file, "survey,نوع\n".getBytes(Charset.forName("windows-1256")));

        assertThat(code(file, "a.csv")).isEqualTo("surveyfile.not-utf-8");
    }

    @Test
    void takesControlCharactersOutOfTexts() throws IOException {
        Path file = file("{\"elements\":[{\"type\":\"text\",\"name\":\"a\",\"title\":\"x\\u0000\\u0007y\"},"
                + "{\"type\":\"radiogroup\",\"name\":\"b\\u0000\",\"choices\":[\"\\u0000\",\"v\\u0001\"]}]}");

        assertThat(Example.read(file, "a.json").question("a").path("title").asText())
                .isEqualTo("xy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE d [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE d SYSTEM \"http://127.0.0.1:1/x.dtd\">"
            })
    void refusesDocumentTypes(String type) throws IOException {
        Path file = file(type + "<document><LimeSurveyDocType>Survey</LimeSurveyDocType>"
                + "<groups><rows><row><gid>&b;</gid></row></rows></groups></document>");

        assertThat(code(file, "a.lss")).isEqualTo("surveyfile.not-xml");
    }

    @Test
    void refusesBrokenXmlAndOtherDocuments() throws IOException {
        assertThat(code(file("<document><groups>"), "a.lss")).isEqualTo("surveyfile.not-xml");
        assertThat(code(file("<html/>"), "a.lss")).isEqualTo("surveyfile.not-limesurvey");
        assertThat(code(file("<a>".repeat(1000)), "a.lss")).isEqualTo("surveyfile.not-xml");
        assertThat(code(file("hello"), "a.doc")).isEqualTo("surveyfile.unknown-kind");
        assertThat(code(file(""), "a.lss")).isEqualTo("surveyfile.unknown-kind");
        assertThat(code(file("{}"), "a.json")).isEqualTo("surveyfile.unknown-kind");
        assertThat(code(file("{\"pages\":[]}"), "a.json")).isEqualTo("surveyfile.no-questions");
    }

    private Path zip(String name, String text, int times) throws IOException {
        Path file = folder.resolve("a.lsa");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @ParameterizedTest
    @CsvSource({"<a>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</a>,300000", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,300000"
    })
    void refusesABomb(String text, int times) throws IOException {
        Path file = zip("s.lss", text, times);

        assertThat(code(file, "a.lsa")).isIn("surveyfile.untrusted-archive", "surveyfile.not-xml");
        assertThat(code(zip("a.txt", "x", 1), "a.lsa")).isEqualTo("surveyfile.unknown-kind");
    }

    @Test
    void keepsMarkupAsText() throws IOException {
        Path file = file("{\"elements\":[{\"type\":\"text\",\"name\":\"<svg onload=alert(1)>\","
                + "\"title\":\"<script>alert(1)</script><svg onload=alert(1)>Hi\"}]}");
        Path answers =
                Files.writeString(folder.resolve("r.json"), "[{\"<script>\":1,\"<svg onload=alert(1)>\":\"<b>\"}]");
        SurveyFile survey = SurveyFile.read(file, "<img src=x>.json");

        assertThat(survey.definition()).doesNotContain("<");
        assertThat(survey.untaken().getFirst().place()).isEqualTo("<svg onload=alert(1)>");
        assertThat(survey.answersIn(answers).untaken())
                .extracting(Untaken::place)
                .containsExactly("<script>");
        assertThat(Example.rows(survey.answersIn(answers)).getFirst().fields().values())
                .containsExactly(List.of("<b>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "<", "<b>", "\t \n", "&amp;", "(", "{", "{a", "((a", "[", "a|"})
    void isNotSlowedDownByRepetition(String piece) {
        String text = piece.repeat(100_000 / piece.length());

        assertThat(Duration.ofNanos(time(() -> {
                    PlainText.of(text);
                    Locales.tag(text);
                    new Names().next(text);
                })))
                .isLessThan(SOON);
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    @Test
    void takesNoMoreThanADefinitionHolds() throws IOException {
        StringBuilder json = new StringBuilder("{\"pages\":[");
        for (int i = 0; i < 120; i++) {
            json.append(i == 0 ? "" : ",").append("{\"visibleIf\":\"{q0_0} = 1\",\"elements\":[");
            for (int j = 0; j < 5; j++) {
                json.append(j == 0 ? "" : ",").append("{\"type\":\"comment\",\"name\":\"q" + i + "_" + j + "\"}");
            }
            json.append("]}");
        }
        Example many = Example.read(file(json + "]}"), "a.json");

        assertThat(many.questionnaire().questions()).hasSize(500);
        assertThat(many.untaken()).contains("q119_4 too-many-questions 500");
    }

    /** Whatever is put where something else is expected: the file is refused, or what is taken can be published. */
    @ParameterizedTest
    @ValueSource(strings = {"store.qsf", "books.json"})
    void survivesChangedJson(String resource) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode whole = mapper.readTree(Example.path(resource).toFile());
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            JsonNode changed = whole.deepCopy();
            for (int j = 0; j <= i % 3; j++) {
                change(changed, random);
            }
            survives(file(changed.toString()), resource);
        }
    }

    private static void survives(Path file, String name) {
        assertThatCode(() -> {
                    try {
                        QuestionnaireReader.read(SurveyFile.read(file, name).definition());
                    } catch (UnreadableSurveyFile e) {
                        assertThat(e.code()).isNotEmpty();
                    }
                })
                .doesNotThrowAnyException();
    }

    private static void change(JsonNode json, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(json, containers);
        JsonNode chosen = containers.get(random.nextInt(containers.size()));
        JsonNode other = containers.get(random.nextInt(containers.size())).deepCopy();
        JsonNode value = switch (random.nextInt(6)) {
            case 0 -> new ObjectMapper().nullNode();
            case 1 -> new ObjectMapper().getNodeFactory().numberNode(-1);
            case 2 -> new ObjectMapper().getNodeFactory().textNode("{x} ${y} '\"<b>");
            case 3 -> new ObjectMapper().getNodeFactory().booleanNode(true);
            case 4 -> new ObjectMapper().createArrayNode();
            default -> other;
        };
        if (chosen instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        } else if (chosen instanceof ArrayNode array) {
            array.set(random.nextInt(array.size()), value);
        }
    }

    private static void collect(JsonNode json, List<JsonNode> containers) {
        if (json.isContainerNode() && !json.isEmpty()) {
            containers.add(json);
        }
        json.forEach(each -> collect(each, containers));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.lss", "restaurant.txt", "clinic.csv"})
    void survivesChangedText(String resource) throws IOException {
        String whole = Files.readString(Example.path(resource));
        String[] pieces = {"", "\"", "]]>", "\t", ",", "<row>", "{", "}", "'", "9999999999", "\n", "${", "A", "="};
        Random random = new Random(11);
        for (int i = 0; i < 150; i++) {
            StringBuilder changed = new StringBuilder(whole);
            for (int j = 0; j <= i % 4; j++) {
                int from = random.nextInt(changed.length());
                int to = Math.min(changed.length(), from + random.nextInt(20));
                changed.replace(from, to, pieces[random.nextInt(pieces.length)]);
            }
            survives(file(changed.toString()), resource);
        }
    }
}
