package org.edrak.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
    @TempDir
    Path folder;

    private Path file(String text, String charset) throws IOException {
        return Files.write(folder.resolve("file.csv"), text.getBytes(Charset.forName(charset)));
    }

    @Test
    void knowsUtf8AndByteOrderMarksAndElseAsks() throws IOException {
        assertThat(Encoding.of(file("الف,نظر\n", "UTF-8"))).contains(Encoding.UTF_8);
        assertThat(Encoding.of(file("\uFEFFa,b\n", "UTF-16LE"))).contains(Encoding.UTF_16LE);
        assertThat(Encoding.of(file("\uFEFFa,b\n", "UTF-16BE"))).contains(Encoding.UTF_16BE);
        assertThat(Encoding.of(file("نظر,خوب\n", "windows-1256"))).isEmpty();
        assertThat(Encoding.of(file("키오스크\n", "x-windows-949"))).isEmpty();
    }

    @Test
    void readsWhatAPersonChose() throws Exception {
        Path korean = file("키오스크,점수\n여,7\n", "x-windows-949");

        assertThat(new CsvFile(korean, Encoding.CP949, ',').first(5))
                .containsExactly(List.of("키오스크", "점수"), List.of("여", "7"));
    }

    @Test
    void leavesOutTheByteOrderMark() throws Exception {
        Path marked = file("\uFEFFa;b\n1;2\n", "UTF-8");

        assertThat(CsvFile.likelyDelimiter(marked, Encoding.UTF_8)).isEqualTo(';');
        assertThat(new CsvFile(marked, Encoding.UTF_8, ';').first(1)).containsExactly(List.of("a", "b"));
    }

    @Test
    void numbersRowsAsASpreadsheetDoes() throws Exception {
        Path quoted = file("a,b\n\"x\ny\",1\nz,2\n", "UTF-8");
        List<Long> numbers = new ArrayList<>();

        new CsvFile(quoted, Encoding.UTF_8, ',').forEach(row -> numbers.add(row.number()));

        assertThat(numbers).containsExactly(2L, 3L);
    }

    @Test
    void takesRowsThatEndEarlyOrInSeparatorsAndNamesOneWhoseCellsSlipped() throws Exception {
        List<List<String>> rows = new ArrayList<>();
        new CsvFile(file("a,b,c\n1\n2,3\n4,5,6,, \n", "UTF-8"), Encoding.UTF_8, ',')
                .forEach(row -> rows.add(row.cells()));
        assertThat(rows).containsExactly(List.of("1"), List.of("2", "3"), List.of("4", "5", "6"));

        CsvFile shifted = new CsvFile(file("a,b\n1,2\n1,2,3\n", "UTF-8"), Encoding.UTF_8, ',');
        var unreadable = catchThrowableOfType(CsvFile.Unreadable.class, () -> shifted.forEach(row -> {}));
        assertThat(unreadable.problem()).isEqualTo(new RowProblem(3, "", "import.too-many-cells", List.of()));
    }

    @Test
    void aSlippedRowIsRefusedAloneAndWithItsNumber() throws Exception {
        CsvFile shifted = new CsvFile(file("a,b\n1,2\nx, y,3\n4,5\n", "UTF-8"), Encoding.UTF_8, ',');
        TwoPasses<String> passes = new TwoPasses<>(
                shifted,
                (row, identity) -> new TwoPasses.Read<>(List.of(), row.cells().getLast()));
        List<String> stored = new ArrayList<>();

        ImportOutcome refused = passes.run(false, batch -> stored.addAll(batch) ? batch.size() : 0);
        assertThat(refused.isDone()).isFalse();
        assertThat(refused.rejected()).isEqualTo(1);
        assertThat(refused.problems()).containsExactly(new RowProblem(3, "", "import.too-many-cells", List.of()));
        assertThat(stored).isEmpty();

        assertThat(passes.run(true, batch -> stored.addAll(batch) ? batch.size() : 0)
                        .isDone())
                .isTrue();
        assertThat(stored).containsExactly("2", "5");
    }

    @Test
    void namesTheRowInWhichAFileWasCutOff() throws Exception {
        CsvFile cut = new CsvFile(file("a,b\n1,2\n3,\"half of\na te", "UTF-8"), Encoding.UTF_8, ',');
        List<Row> rows = new ArrayList<>();

        cut.forEachEvenBroken(rows::add);

        assertThat(rows).extracting(Row::fault).containsExactly("", "import.cut-off");
        assertThat(rows.getLast().cells()).containsExactly("3", "half of\na te");
        assertThat(cut.first(3).getLast()).containsExactly("3", "half of\na te");
        var unreadable = catchThrowableOfType(CsvFile.Unreadable.class, () -> cut.forEach(row -> {}));
        assertThat(unreadable.problem()).isEqualTo(new RowProblem(3, "", "import.cut-off", List.of()));
    }

    @Test
    void aFileMayEndWithoutALineBreak() throws Exception {
        for (String end : List.of("", "\n", "\r\n", "\n\n")) {
            CsvFile whole = new CsvFile(file("a,b\r\n1,\"2\"" + end, "UTF-8"), Encoding.UTF_8, ',');
            List<Row> rows = new ArrayList<>();
            whole.forEach(rows::add);
            assertThat(rows).extracting(Row::cells).containsExactly(List.of("1", "2"));
            assertThat(whole.first(5)).hasSize(2);
        }
    }

    @Test
    void namesMayStandBelowATitleOrNowhere() throws Exception {
        Path titled = file("Comments of May\n\ncomment,label\ngood,1\n", "UTF-8");
        CsvFile below = new CsvFile(titled, Encoding.UTF_8, ',', 2);
        assertThat(below.first(5)).containsExactly(List.of("comment", "label"), List.of("good", "1"));
        assertThat(rows(below)).containsExactly(new Row(4, List.of("comment", "label"), List.of("good", "1")));

        CsvFile nowhere = new CsvFile(file("good,1\nbad,0,slipped\n", "UTF-8"), Encoding.UTF_8, ',', 0);
        assertThat(nowhere.first(1)).startsWith(List.of("", ""), List.of("good", "1"));
        assertThat(rows(nowhere))
                .extracting(row -> row.number() + row.fault())
                .containsExactly("1", "2import.too-many-cells");
    }

    private static List<Row> rows(RowSource file) throws Exception {
        List<Row> rows = new ArrayList<>();
        file.forEachEvenBroken(rows::add);
        return rows;
    }

    @Test
    void countsBlankLinesWithoutReadingThem() throws Exception {
        Path gaps = file("\n\na,b\n\n\"x\ny\",1\n\nz,2\n", "UTF-8");
        List<Long> numbers = new ArrayList<>();
        CsvFile csv = new CsvFile(gaps, Encoding.UTF_8, ',');

        csv.forEach(row -> numbers.add(row.number()));

        assertThat(numbers).containsExactly(5L, 7L);
        assertThat(csv.first(2)).containsExactly(List.of("a", "b"), List.of("x\ny", "1"));
    }

    @Test
    void namesTheRowWithBytesOfAnotherEncoding() throws IOException {
        Path mixed = folder.resolve("mixed.csv");
        Files.write(mixed, new byte[] {'a', '\n', 'b', '\n', (byte) 0xC3, (byte) 0x28, '\n'});

        CsvFile.Unreadable unreadable = catchThrowableOfType(
                CsvFile.Unreadable.class, () -> new CsvFile(mixed, Encoding.UTF_8, ',').forEach(row -> {}));

        assertThat(unreadable.problem().code()).isEqualTo("import.not-in-this-encoding");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        Path empty = file("", "UTF-8");

        CsvFile.Unreadable unreadable =
                catchThrowableOfType(CsvFile.Unreadable.class, () -> new CsvFile(empty, Encoding.UTF_8, ',').first(5));

        assertThat(unreadable.problem().code()).isEqualTo("import.empty");
    }

    @Test
    void equalRowsAreToldApartAndStayTheSameInEveryRun() {
        Row row = new Row(2, List.of("a"), List.of("7"));
        ImportTally first = new ImportTally();
        ImportTally second = new ImportTally();

        assertThat(first.identity(row)).isNotEqualTo(first.identity(row));
        second.identity(row);
        assertThat(second.identity(row))
                .isEqualTo(new ImportTally().identity(row).replace(":1", ":2"));
    }

    @Test
    void findsTheDelimiterBehindQuotedNames() throws Exception {
        Path quoted = file("\"a, b\";\"c, d\"\n1;2\n", "UTF-8");

        assertThat(CsvFile.likelyDelimiter(quoted, Encoding.UTF_8)).isEqualTo(';');
    }
}
