package org.edrak.surveyfiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.edrak.imports.CsvFile;
import org.edrak.imports.Encoding;
import org.edrak.imports.RowSource;

/** Answers in a CSV or a workbook whose first row has the tool's names. */
final class AnswerTable {
    private AnswerTable() {}

    /** Makes a person's answers of the cells. */
    @FunctionalInterface
    interface RowMaker {
        AnswerRow row(long number, Map<String, List<String>> cells, Map<String, List<String>> fields, ZoneId zone);
    }

    static AnswerFile read(Path file, AnswerColumns columns, Set<String> about, RowMaker maker) {
        List<String> header = first(file, 1).getFirst();
        if (header.stream().noneMatch(columns::knows)) {
            throw new UnreadableSurveyFile("surveyfile.no-answers-of-this-kind", "");
        }
        List<Untaken> untaken = header.stream()
                .filter(name -> !name.isBlank() && !about.contains(name) && !columns.knows(name))
                .map(name -> new Untaken(name, "surveyfile.unknown-column", List.of()))
                .toList();
        return new AnswerFile(untaken, (zone, consumer) -> {
            try {
                source(file).forEach(row -> {
                    Map<String, List<String>> cells = cells(header, row.cells());
                    consumer.accept(maker.row(row.number(), cells, columns.fields(cells), zone));
                });
            } catch (RowSource.Unreadable e) {
                throw unreadable(e);
            }
        });
    }

    static Map<String, List<String>> cells(List<String> header, List<String> cells) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        IntStream.range(0, Math.min(header.size(), cells.size()))
                .forEach(i -> byName.putIfAbsent(header.get(i), List.of(cells.get(i))));
        return byName;
    }

    static String first(Map<String, List<String>> cells, String name) {
        return cells.getOrDefault(name, List.of("")).getFirst();
    }

    static List<List<String>> first(Path file, int most) {
        try {
            return source(file).first(most);
        } catch (RowSource.Unreadable e) {
            throw unreadable(e);
        }
    }

    static RowSource source(Path file) {
        try {
            Encoding encoding = SurveyFile.encoding(file);
            return RowSource.of(file, encoding, CsvFile.likelyDelimiter(file, encoding));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RowSource.Unreadable e) {
            throw unreadable(e);
        }
    }

    static UnreadableSurveyFile unreadable(RowSource.Unreadable e) {
        return new UnreadableSurveyFile(
                e.problem().code(), Long.toString(e.problem().row()));
    }
}
