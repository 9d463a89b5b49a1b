package org.edrak.surveyfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.edrak.surveyfiles.SurveyFile.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsFormTest {
    @TempDir
    Path folder;

    @Test
    void takesGroupsAsPagesAndConditionsOfGroups() {
        Example clinic = Example.read("clinic.csv");

        assertThat(clinic.file().format()).isEqualTo(Format.XLSFORM);
        assertThat(clinic.json().path("title").asText()).isEqualTo("درمانگاه");
        assertThat(clinic.page(1).path("title").path("en").asText()).isEqualTo("Your visit");
        assertThat(clinic.page(1).path("visibleIf").asText()).isEqualTo("{been} = 'yes'");
        assertThat(clinic.question("age").path("visibleIf").asText()).isEqualTo("{used} contains 'eye'");
        assertThat(clinic.question("age").path("requiredIf").asText()).isEqualTo("{been} notempty");
    }

    @Test
    void takesConstraintsScalesAndCalculations() {
        Example clinic = Example.read("clinic.csv");

        assertThat(clinic.question("rec").path("type").asText()).isEqualTo("nps");
        assertThat(clinic.question("used").path("showOtherItem").asBoolean()).isTrue();
        assertThat(clinic.question("used")
                        .path("validators")
                        .path(0)
                        .path("expression")
                        .asText())
                .isEqualTo("(count({used})) <= 2");
        assertThat(clinic.question("file_number")
                        .path("validators")
                        .path(0)
                        .path("regex")
                        .asText())
                .isEqualTo("^(?:[0-9]{4})$");
        assertThat(clinic.question("thanks").path("title").path("fa").asText()).isEqualTo("سپاس! امتیاز: {points}");
        assertThat(clinic.untaken())
                .containsExactlyInAnyOrder(
                        "start about-device start",
                        "file number renamed file_number",
                        "child repeat",
                        "place unsupported-question geopoint",
                        "thanks condition today() > '2026-01-01'|today()");
    }

    @Test
    void readsAnswersUnderTheirGroups() {
        Example clinic = Example.read("clinic.csv");
        AnswerFile answers = clinic.file().answersIn(Example.path("clinic-answers.csv"));
        AnswerRow first = Example.rows(answers).getFirst();

        assertThat(answers.untaken()).extracting(Untaken::place).containsExactly("_tags");
        assertThat(first.id()).isEqualTo("uuid:1");
        assertThat(first.startedAt()).isEqualTo(Instant.parse("2026-11-20T05:30:00Z"));
        assertThat(first.fields())
                .containsAllEntriesOf(Map.of(
                        "used", List.of("eye", "other"),
                        "used.other", List.of("واکسن"),
                        "best.tooth", List.of("1"),
                        "agree", List.of("true")));
        assertThat(clinic.problems(first)).isEmpty();
    }

    private Path book(Workbook book, String name) throws IOException {
        Path file = folder.resolve(name);
        Sheet sheet = null;
        List<String> lines = Files.readAllLines(Example.path("clinic.csv"));
        for (String line : lines) {
            // The commas inside quotes are not needed to show how workbooks are read.
            String[] cells = line.replaceAll("\"([^\"]*)\"", "$1").split(",", -1);
            if (!cells[0].isEmpty()) {
                sheet = book.createSheet(cells[0]);
            } else if (sheet != null) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int i = 1; i < cells.length; i++) {
                    if (!cells[i].isEmpty()) {
                        row.createCell(i).setCellValue(cells[i]);
                    }
                }
            }
        }
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    @Test
    void readsWorkbooksOldAndNew() throws IOException {
        for (Example clinic : List.of(
                Example.read(book(new XSSFWorkbook(), "clinic.xlsx"), "clinic.xlsx"),
                Example.read(book(new HSSFWorkbook(), "clinic.xls"), "clinic.xls"))) {
            assertThat(clinic.file().format()).isEqualTo(Format.XLSFORM);
            assertThat(clinic.question("rec").path("type").asText()).isEqualTo("nps");
            assertThat(clinic.question("used")
                            .path("choices")
                            .path(1)
                            .path("text")
                            .path("fa")
                            .asText())
                    .isEqualTo("دندان‌پزشکی");
        }
    }
}
