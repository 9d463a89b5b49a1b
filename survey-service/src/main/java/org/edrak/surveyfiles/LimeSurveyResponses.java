package org.edrak.surveyfiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.edrak.imports.Archive;
import org.edrak.imports.StrictXml;

/** Answers of LimeSurvey: in an archive, in a file of its own, or in separated values with codes. */
final class LimeSurveyResponses {
    private static final Set<String> ABOUT = Set.of(
            "id",
            "token",
            "submitdate",
            "lastpage",
            "startlanguage",
            "seed",
            "startdate",
            "datestamp",
            "ipaddr",
            "refurl");

    private final AnswerColumns columns;
    private long number;

    private LimeSurveyResponses(AnswerColumns columns) {
        this.columns = columns;
    }

    static AnswerFile read(Path file, AnswerColumns columns) {
        try {
            if (!Archive.isArchive(file) && !startsAsXml(file)) {
                return AnswerTable.read(file, columns, ABOUT, LimeSurveyResponses::row);
            }
            List<String> fields = new ArrayList<>();
            with(file, xml -> new LimeSurveyResponses(columns).fields(xml, fields));
            if (fields.stream().noneMatch(columns::knows)) {
                throw new UnreadableSurveyFile("surveyfile.no-answers-of-this-kind", "");
            }
            List<Untaken> untaken = fields.stream()
                    .filter(field -> !ABOUT.contains(field) && !columns.knows(field))
                    .map(field -> new Untaken(field, "surveyfile.unknown-column", List.of()))
                    .toList();
            return new AnswerFile(
                    untaken,
                    (zone, consumer) -> with(file, xml -> new LimeSurveyResponses(columns).rows(xml, zone, consumer)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsAsXml(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(10), java.nio.charset.StandardCharsets.ISO_8859_1).contains("<");
        }
    }

    /** Reads XML that is open. */
    @FunctionalInterface
    private interface Reading {
        void read(StrictXml xml) throws XMLStreamException;
    }

    private static void with(Path file, Reading reading) {
        try {
            if (!Archive.isArchive(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    read(in, reading);
                }
                return;
            }
            try (Archive archive = Archive.open(file)) {
                String entry = archive.entry("responses.lsr")
                        .orElseThrow(() -> new UnreadableSurveyFile("surveyfile.no-answers-of-this-kind", ""));
                try (InputStream in = archive.read(entry)) {
                    read(in, reading);
                }
            }
        } catch (ZipException e) {
            throw new UnreadableSurveyFile("surveyfile.untrusted-archive", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(InputStream in, Reading reading) {
        try (StrictXml xml = new StrictXml(in)) {
            reading.read(xml);
        } catch (XMLStreamException e) {
            throw LimeSurveyTables.notXml(e);
        }
    }

    private void fields(StrictXml xml, List<String> fields) throws XMLStreamException {
        boolean isResponses = false;
        while (xml.next()) {
            if (xml.begins("LimeSurveyDocType")) {
                isResponses = xml.text().strip().equals("Responses");
            } else if (xml.begins("fieldname")) {
                fields.add(xml.text());
            } else if (xml.begins("rows")) {
                break;
            }
        }
        if (!isResponses) {
            throw new UnreadableSurveyFile("surveyfile.no-answers-of-this-kind", "");
        }
    }

    private void rows(StrictXml xml, ZoneId zone, Consumer<AnswerRow> consumer) throws XMLStreamException {
        while (xml.next()) {
            if (xml.begins("row")) {
                number++;
                Map<String, List<String>> cells = new LinkedHashMap<>();
                LimeSurveyTables.row(xml).forEach((name, text) -> cells.put(column(name), List.of(text)));
                consumer.accept(row(number, cells, columns.fields(cells), zone));
            }
        }
    }

    /** What begins with a digit is no name in XML, nor is what has a hash. */
    private static String column(String element) {
        boolean masked = element.startsWith("_") && element.length() > 1 && Character.isDigit(element.charAt(1));
        return masked ? element.substring(1).replace('-', '#') : element;
    }

    private static AnswerRow row(
            long number, Map<String, List<String>> cells, Map<String, List<String>> fields, ZoneId zone) {
        String submitted = AnswerTable.first(cells, "submitdate");
        Instant at = AnswerColumns.moment(submitted, zone);
        // Anonymous surveys put the same day of 1980 on everybody.
        boolean dated = at != null && !submitted.startsWith("1980-01-01");
        Instant stamped = AnswerColumns.moment(AnswerTable.first(cells, "datestamp"), zone);
        return new AnswerRow(
                number,
                AnswerTable.first(cells, "id"),
                dated ? at : stamped,
                AnswerColumns.moment(AnswerTable.first(cells, "startdate"), zone),
                Locales.tag(AnswerTable.first(cells, "startlanguage")),
                at != null,
                fields);
    }
}
