package org.edrak.surveyfiles;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.edrak.imports.Archive;
import org.edrak.imports.Encoding;
import org.edrak.imports.SheetFile;

/** The reader of one kind of file. */
@FunctionalInterface
interface SurveyFileKind {
    long LARGEST_TEXT = 16 << 20;
    int LOOKED_AT = 4000;

    SurveyFile read(Path file, String title) throws IOException;

    /** Tells by what is in the file; only between CSV and text by its name. */
    static SurveyFileKind of(Path file, String fileName) throws IOException {
        if (SheetFile.isSheet(file)) {
            return isWorkbook(file) ? XlsForm::read : LimeSurvey::readArchive;
        }
        if (Files.size(file) > LARGEST_TEXT) {
            throw new UnreadableSurveyFile("surveyfile.too-large", "", Long.toString(LARGEST_TEXT >> 20));
        }
        String start = start(file);
        if (start.startsWith("{") || start.startsWith("[")) {
            return JsonSurvey::read;
        }
        if (start.startsWith("<")) {
            return LimeSurvey::readStructure;
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        if (start.contains("\t")
                && (start.startsWith("id\t") || start.startsWith("\"id\"\t") || !name.endsWith(".csv"))
                && start.contains("type/scale")) {
            return LimeSurvey::readText;
        }
        if (name.endsWith(".csv")) {
            return XlsForm::read;
        }
        throw new UnreadableSurveyFile("surveyfile.unknown-kind", "");
    }

    private static boolean isWorkbook(Path file) throws IOException {
        if (!Archive.isArchive(file)) {
            return true;
        }
        try (Archive archive = Archive.open(file)) {
            return archive.entry("workbook.xml").isPresent();
        } catch (java.util.zip.ZipException e) {
            throw new UnreadableSurveyFile("surveyfile.untrusted-archive", "");
        }
    }

    private static String start(Path file) throws IOException {
        Encoding encoding = SurveyFile.encoding(file);
        try (Reader reader = encoding.open(file)) {
            char[] start = new char[LOOKED_AT];
            int read = Math.max(0, reader.read(start));
            return new String(start, 0, read).stripLeading();
        }
    }
}
