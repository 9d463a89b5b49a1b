package org.edrak.workbook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.edrak.perception.PainPoint.Cost;
import org.edrak.perception.PerceptionReport;
import org.edrak.perception.PerceptionSummary;
import org.edrak.perception.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerceptionWorkbookTest {
    private static final Locale PERSIAN = Locale.of("fa");
    private final PerceptionReport report = SampleReport.report();

    @Test
    void showsTheFiguresOfTheReport() throws IOException {
        try (XSSFWorkbook book = opened(report, SampleReport.data(3), Locale.ENGLISH)) {
            Row nps = rowOf(book.getSheet("Summary"), "Net Promoter Score");
            assertThat(nps.getCell(1).getNumericCellValue())
                    .isEqualTo(requireNonNull(report.nps().estimate()).value());
            assertThat(nps.getCell(2).getNumericCellValue())
                    .isEqualTo(report.nps().estimate().low());
            assertThat(nps.getCell(4).getNumericCellValue())
                    .isEqualTo((double) report.nps().n());
            Row gap = rowOf(book.getSheet("Gaps"), "Price");
            assertThat(gap.getCell(3).getNumericCellValue())
                    .isEqualTo(report.gaps().drivers().getFirst().gap().gap());
            Cost cost = requireNonNull(report.painPoints().getFirst().cost());
            Row pain = book.getSheet("Pain points").getRow(2);
            assertThat(pain.getCell(2).getStringCellValue()).isEqualTo("Waiting time");
            assertThat(pain.getCell(3).getNumericCellValue()).isEqualTo(cost.points());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void drawsNativeChartsFromItsCells(String language) throws IOException {
        try (XSSFWorkbook book = opened(report, SampleReport.data(3), Locale.of(language))) {
            assertThat(Stream.of(0, 1, 2, 3, 4)
                            .map(i -> book.getSheetAt(i)
                                    .getDrawingPatriarch()
                                    .getCharts()
                                    .size()))
                    .containsExactly(1, 2, 1, 1, 1);
        }
    }

    @Test
    void leavesAMonthWithoutAnswersOutOfTheLine() throws IOException {
        try (XSSFWorkbook book = opened(report, SampleReport.data(0), Locale.ENGLISH)) {
            Row april = rowOf(book.getSheet("Trend"), "Apr 2026");
            assertThat(april.getCell(1).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(april.getCell(4).getNumericCellValue()).isZero();
        }
    }

    @Test
    void runsFromRightToLeftInPersian() throws IOException {
        try (XSSFWorkbook book = opened(report, SampleReport.data(1), PERSIAN)) {
            assertThat(book)
                    .hasSize(13)
                    .allSatisfy(sheet -> assertThat(sheet.isRightToLeft()).isTrue());
            Row nps = rowOf(book.getSheet("خلاصه"), "شاخص خالص توصیه‌کنندگان (NPS)");
            assertThat(nps.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("[$-3000429]0.0");
            Row data = book.getSheet("داده‌ها").getRow(1);
            assertThat(data.getCell(0).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 1, 1, 0, 0));
            assertThat(data.getCell(1).getStringCellValue()).isEqualTo("۱۴۰۴/۱۰/۱۱");
        }
    }

    @Test
    void runsFromLeftToRightInEnglish() throws IOException {
        try (XSSFWorkbook book = opened(report, SampleReport.data(1), Locale.ENGLISH)) {
            assertThat(book)
                    .allSatisfy(sheet -> assertThat(sheet.isRightToLeft()).isFalse());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                " =1",
                "＝1",
                "\u00a0=1",
                "'=1",
                "\u200f=1",
                "\n=cmd"
            })
    void writesNoFormulaWhateverWordsBeginWith(String words) throws IOException {
        DataTable data =
                SampleReport.table(List.of(List.<DataCell>of(new DataCell.Text(words), new DataCell.Figure(-5)))
                        .iterator());
        try (XSSFWorkbook book = opened(report, data, Locale.ENGLISH)) {
            Row row = book.getSheet("Data").getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isEqualTo(!words.startsWith("'"));
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(-5);
        }
    }

    @Test
    void marksQuotesThatLookLikeFormulas() throws IOException {
        try (XSSFWorkbook book = opened(report, SampleReport.data(0), Locale.ENGLISH)) {
            List<XSSFCell> words = Stream.iterate(2, i -> i + 1)
                    .limit(3)
                    .map(i -> book.getSheet("Verbatims").getRow(i).getCell(2))
                    .toList();
            assertThat(words)
                    .filteredOn(cell -> cell.getStringCellValue().startsWith("="))
                    .singleElement()
                    .satisfies(cell -> {
                        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                    });
        }
    }

    @Test
    void cutsWordsThatNoCellHolds() throws IOException {
        DataTable data = SampleReport.table(List.of(List.<DataCell>of(new DataCell.Text("a".repeat(40_000))))
                .iterator());
        try (XSSFWorkbook book = opened(report, data, Locale.ENGLISH)) {
            assertThat(book.getSheet("Data").getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_767);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void opensWithoutAnyFeedback(String language) throws IOException {
        PerceptionReport empty = Reports.of(PerceptionSummary.EMPTY);
        try (XSSFWorkbook book = opened(empty, SampleReport.data(0), Locale.of(language))) {
            assertThat(book.getSheetAt(0).getRow(5).getCell(1).getStringCellValue())
                    .isEqualTo("—");
        }
    }

    private static XSSFWorkbook opened(PerceptionReport report, DataTable data, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean persian = locale.getLanguage().equals("fa");
        new PerceptionWorkbook(report, persian ? KeyNames.PERSIAN : KeyNames.ENGLISH, locale).write(data, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Row rowOf(XSSFSheet sheet, String label) {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null
                    && first.getCellType() == CellType.STRING
                    && first.getStringCellValue().equals(label)) {
                return row;
            }
        }
        throw new AssertionError("no row " + label + " in " + sheet.getSheetName());
    }
}
