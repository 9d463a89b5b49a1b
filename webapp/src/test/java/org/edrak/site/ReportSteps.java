package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.edrak.site.Corridor.Published;
import org.edrak.testing.Answer;
import org.junit.jupiter.api.Test;

/** The report of answers whose figures are known, and the workbook of the same. */
interface ReportSteps extends Steps {
    String FORMULA = "=HYPERLINK(\"http://evil.example\",\"open\")";

    /** 20 promoters, 10 passives and 10 detractors; every fourth customer leaves the pairs out. */
    private static String fortyRows() {
        List<String> rows = new ArrayList<>();
        Collections.addAll(rows, "date,nps,pe,pp,he,hp,why");
        for (int i = 0; i < 40; i++) {
            int score = i < 20 ? 9 + i % 2 : i < 30 ? 7 + i % 2 : i - 30 - (i > 36 ? 4 : 0);
            String pairs = i % 4 == 0 ? ",,," : i % 2 == 0 ? "5,4,5,5" : "5,3,4,4";
            String words = i == 39 ? "\"" + FORMULA.replace("\"", "\"\"") + "\"" : "";
            rows.add("2026-0%d-15,%d,%s,%s".formatted(1 + i % 3, score, pairs, words));
        }
        return String.join("\n", rows);
    }

    private Published fortyResponses() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        String address = "/surveys/" + survey.id() + "/import";
        Answer mapping = corridor().upload(address, "forty.csv", fortyRows());
        Map<String, String> chosen = Corridor.targets(
                "@date", "nps", "price.expectation", "price.perception", "help.expectation", "help.perception", "why");
        assertThat(Corridor.tiles(corridor().importing(address, mapping, chosen)))
                .containsExactly("40", "0", "0");
        corridor().waitForScoring();
        return survey;
    }

    private byte[] workbook(String address) throws IOException, InterruptedException {
        HttpRequest request = corridor()
                .owner()
                .request(address)
                .header("Cookie", "edrak_session=" + corridor().owner().cookie("edrak_session"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-disposition").orElse(""))
                    .matches("attachment; filename=\"edrak-[0-9-]+\\.xlsx\"");
            return answer.body();
        }
    }

    private static List<Cell> cells(XSSFWorkbook workbook) {
        List<Cell> cells = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(cells::add);
            }
        }
        return cells;
    }

    @Test
    default void showsTheScoreAndTheGapOfAnImportedFile() {
        Published survey = fortyResponses();
        JsonNode report = corridor().json("/api/v1/report?survey=" + survey.id());
        JsonNode nps = report.path("nps");
        assertThat(nps.path("n").intValue()).isEqualTo(40);
        assertThat(nps.path("counts").path("promoters").intValue()).isEqualTo(20);
        assertThat(nps.path("counts").path("passives").intValue()).isEqualTo(10);
        assertThat(nps.path("counts").path("detractors").intValue()).isEqualTo(10);
        assertThat(nps.path("estimate").path("value").doubleValue()).isEqualTo(25.0, within(1e-9));
        assertThat(nps.path("estimate").path("low").doubleValue()).isEqualTo(-1.364, within(0.001));
        assertThat(nps.path("estimate").path("high").doubleValue()).isEqualTo(47.875, within(0.001));
        JsonNode gap = report.path("gaps").path("overall");
        assertThat(gap.path("n").intValue()).isEqualTo(30);
        // 10 customers with a mean gap of (-1 + 0) / 2, 20 with (-2 + 0) / 2
        assertThat(gap.path("gap").doubleValue()).isEqualTo(-25.0 / 30, within(1e-9));
        assertThat(report.path("trend").findValuesAsText("from")).contains("2026-01-01", "2026-02-01", "2026-03-01");
    }

    @Test
    default void showsTheReportInBothLanguages() {
        Published survey = fortyResponses();
        Answer english = corridor().owner().get("/report?lang=en&survey=" + survey.id());
        assertThat(english.status()).isEqualTo(200);
        assertThat(english.body()).contains("<html lang=\"en\" dir=\"ltr\"", "+25");
        Answer persian = corridor().owner().get("/report?lang=fa&survey=" + survey.id());
        assertThat(persian.status()).isEqualTo(200);
        assertThat(persian.body()).contains("<html lang=\"fa\" dir=\"rtl\"", "۲۵");
        corridor().owner().get("/report?lang=en");
    }

    @Test
    default void putsTheReportsNumbersIntoTheWorkbookAndNoFormulaFromOutsideAsInSurveyKing26249() throws Exception {
        Published survey = fortyResponses();
        JsonNode report = corridor().json("/api/v1/report?survey=" + survey.id());
        JsonNode estimate = report.path("nps").path("estimate");
        for (String language : List.of("en", "fa")) {
            byte[] file = workbook("/report.xlsx?survey=" + survey.id() + "&lang=" + language);
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                Map<Double, Integer> numbers = new HashMap<>();
                workbook.getSheetAt(0)
                        .forEach(row -> row.forEach(cell -> {
                            if (cell.getCellType() == CellType.NUMERIC) {
                                numbers.merge(Math.rint(cell.getNumericCellValue() * 1e6), 1, Integer::sum);
                            }
                        }));
                assertThat(numbers)
                        .containsKeys(
                                Math.rint(estimate.path("value").doubleValue() * 1e6),
                                Math.rint(estimate.path("low").doubleValue() * 1e6),
                                Math.rint(estimate.path("high").doubleValue() * 1e6),
                                Math.rint(report.path("gaps")
                                                .path("overall")
                                                .path("gap")
                                                .doubleValue()
                                        * 1e6));
                assertThat(cells(workbook))
                        .noneMatch(cell -> cell.getCellType() == CellType.FORMULA
                                && cell.getCellFormula().contains("HYPERLINK"))
                        .filteredOn(cell -> cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().equals(FORMULA))
                        .isNotEmpty()
                        .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
            }
        }
    }
}
