package org.edrak.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {
    private static final String CONTENT_TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/w.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/s.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            </Types>""";
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>
            </Relationships>""";
    private static final String BOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="a" sheetId="1" r:id="r"/></sheets></workbook>""";

    @TempDir
    Path folder;

    private Path book(Workbook book) throws IOException {
        Path file = folder.resolve("file.bin");
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("d/m/yy"));
            Sheet sheet = book.createSheet("پاسخ‌ها");
            book.createSheet("other").createRow(0).createCell(0).setCellValue("not read");
            cells(sheet.createRow(1), "تاریخ", "امتیاز", "نظر", "<b>");
            Row row = sheet.createRow(3);
            row.createCell(0).setCellValue(LocalDate.of(2026, 11, 22));
            row.getCell(0).setCellStyle(day);
            row.createCell(1).setCellValue(9);
            row.createCell(2).setCellValue("خوب بود؛ می‌آیم");
            row.createCell(4).setCellFormula("1+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row = sheet.createRow(4);
            row.createCell(0).setCellValue(LocalDateTime.of(2026, 11, 22, 9, 58, 30));
            row.getCell(0).setCellStyle(day);
            row.createCell(1).setCellValue(0.1 + 0.2);
            row.createCell(3).setCellValue(true);
            book.write(out);
        }
        return file;
    }

    private static void cells(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsTheFirstSheetAsText(boolean old) throws Exception {
        Path file = book(old ? new HSSFWorkbook() : new XSSFWorkbook());
        RowSource source = RowSource.of(file, Encoding.CP1256, ';');
        List<Row2> rows = new ArrayList<>();
        source.forEach(row -> rows.add(new Row2(row.number(), row.header(), row.cells())));

        assertThat(Encoding.of(file)).contains(Encoding.UTF_8);
        assertThat(source.first(1)).containsExactly(List.of("تاریخ", "امتیاز", "نظر", "<b>"));
        assertThat(rows.getFirst().header()).isEqualTo(source.first(1).getFirst());
        assertThat(rows).extracting(Row2::number).containsExactly(4L, 5L);
        assertThat(rows.getFirst().cells()).containsExactly("2026-11-22", "9", "خوب بود؛ می‌آیم", "", "2");
        assertThat(rows.getLast().cells()).containsExactly("2026-11-22 09:58:30", "0.3", "", "true");
    }

    private record Row2(long number, List<String> header, List<String> cells) {}

    private Path zip(String... namesAndTexts) throws IOException {
        Path file = folder.resolve("zip.bin");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Path sheet(String data) throws IOException {
        return zip(
                "[Content_Types].xml", CONTENT_TYPES,
                "_rels/.rels", RELATIONS.formatted("officeDocument", "w.xml"),
                "w.xml", BOOK,
                "_rels/w.xml.rels", RELATIONS.formatted("worksheet", "s.xml"),
                "s.xml", data);
    }

    private static String code(Path file) {
        var refused = catchThrowableOfType(
                RowSource.Unreadable.class,
                () -> RowSource.of(file, Encoding.UTF_8, ',').forEach(row -> {}));
        return refused == null ? "" : refused.problem().code();
    }

    @Test
    void readsCellsThatDoNotSayWhereTheyStand() throws Exception {
        Path file = sheet("<worksheet><sheetData><row><c t='inlineStr'><is><t>a</t></is></c><c><v>1.0</v></c></row>"
                + "</sheetData></worksheet>");

        assertThat(new SheetFile(file).first(2)).containsExactly(List.of("a", "1"));
    }

    @Test
    void namesMayStandBelowATitleOrNowhere() throws Exception {
        Path file = sheet("<worksheet><sheetData><row r='1'><c t='str'><v>May</v></c></row>"
                + "<row r='2'><c t='str'><v>said</v></c><c t='str'><v>stars</v></c></row>"
                + "<row r='3'><c t='str'><v>Fine</v></c><c><v>4</v></c></row></sheetData></worksheet>");

        SheetFile below = new SheetFile(file, 2);
        assertThat(below.first(5)).containsExactly(List.of("said", "stars"), List.of("Fine", "4"));
        List<Row2> rows = new ArrayList<>();
        below.forEach(row -> rows.add(new Row2(row.number(), row.header(), row.cells())));
        assertThat(rows).containsExactly(new Row2(3, List.of("said", "stars"), List.of("Fine", "4")));

        rows.clear();
        new SheetFile(file, 0).forEach(row -> rows.add(new Row2(row.number(), row.header(), row.cells())));
        assertThat(rows).extracting(Row2::number).containsExactly(1L, 2L, 3L);
        assertThat(new SheetFile(file, 0).first(2)).startsWith(List.of(""), List.of("May"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><worksheet><row><c><v>&b;</v></c></row></worksheet>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet><row><c><v>&a;</v></c></row></worksheet>",
                "<worksheet><row r='x'/></worksheet>",
                "<worksheet><row><c t='s'><v>7</v></c></row></worksheet>",
                "<worksheet><row><c r='ZZZ1'><v>7</v></c></row></worksheet>",
                "<worksheet><row><c>"
            })
    void refusesEntitiesAndWhatIsBroken(String data) throws IOException {
        assertThat(code(sheet(data))).isEqualTo("import.not-a-workbook");
    }

    @Test
    void refusesABomb() throws IOException {
        String row = "<row><c t='inlineStr'><is><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></is></c></row>";

        assertThat(code(sheet("<worksheet>" + row.repeat(200_000) + "</worksheet>")))
                .isEqualTo("import.not-a-workbook");
    }

    @Test
    void refusesAnEntryThatStandsTwice() throws IOException {
        Path file = zip("a.xml", "<a/>", "b.xml", "<b/>");
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("b.xml", "a.xml");
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(code(file)).isEqualTo("import.not-a-workbook");
    }

    @Test
    void refusesWhatOnlyBeginsLikeAWorkbook() throws IOException {
        Path file = Files.write(folder.resolve("x"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});

        assertThat(code(file)).isEqualTo("import.not-a-workbook");
        assertThat(code(zip("a.txt", "nothing"))).isEqualTo("import.not-a-workbook");
    }
}
