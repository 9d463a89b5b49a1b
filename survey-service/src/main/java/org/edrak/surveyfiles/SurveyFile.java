package org.edrak.surveyfiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.edrak.imports.Encoding;
import org.jspecify.annotations.Nullable;

/** A survey from a file of ours or of another tool. */
public final class SurveyFile {
    /** The kinds of files that are known. */
    public enum Format {
        /** A definition of ours. */
        EDRAK,
        LIMESURVEY_STRUCTURE,
        /** Structure and answers. */
        LIMESURVEY_ARCHIVE,
        LIMESURVEY_TEXT,
        QUALTRICS,
        SURVEYJS,
        XLSFORM
    }

    private final Format format;
    private final String definition;
    private final List<Untaken> untaken;
    private final @Nullable AnswerFile answers;
    private final Function<Path, AnswerFile> answersBeside;

    SurveyFile(Format format, Draft draft, @Nullable AnswerFile answers, Function<Path, AnswerFile> answersBeside) {
        this(format, draft.root.toPrettyString(), draft.untaken, answers, answersBeside);
    }

    SurveyFile(
            Format format,
            String definition,
            Collection<Untaken> untaken,
            @Nullable AnswerFile answers,
            Function<Path, AnswerFile> answersBeside) {
        this.format = format;
        this.definition = definition;
        this.untaken = List.copyOf(untaken);
        this.answers = answers;
        this.answersBeside = answersBeside;
    }

    /**
     * Reads a survey. Nothing is kept open; answers are read from the file again when they are asked for.
     *
     * @param fileName what its sender called it: it tells what nothing in the file does, and never is a path
     * @throws UnreadableSurveyFile when the file is of no known kind, is broken, or is not trusted
     */
    public static SurveyFile read(Path file, String fileName) {
        try {
            return SurveyFileKind.of(file, fileName).read(file, title(fileName));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a survey is called when its file does not say. */
    private static String title(String fileName) {
        String name =
                PlainText.of(fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1));
        int dot = name.lastIndexOf('.');
        String title = dot > 0 ? name.substring(0, dot) : name;
        return title.isBlank() ? "Survey" : title.substring(0, Math.min(title.length(), 200));
    }

    public Format format() {
        return format;
    }

    /** A definition of ours, as JSON; it can be published as it is. */
    public String definition() {
        return definition;
    }

    /** What could not be taken over, or only changed. */
    public List<Untaken> untaken() {
        return untaken;
    }

    /** The answers that are in the same file; null when there are none. */
    public @Nullable AnswerFile answers() {
        return answers;
    }

    /**
     * The answers that the tool gives out as a file of their own: of Qualtrics its CSV with two or three header rows, of
     * SurveyJS the results as JSON, of LimeSurvey {@code .lsr} or its CSV with codes, of XLSForm a CSV or workbook.
     *
     * @throws UnreadableSurveyFile when it is not such a file
     */
    public AnswerFile answersIn(Path file) {
        return answersBeside.apply(file);
    }

    /** The encoding of a text that nobody can be asked about. */
    static Encoding encoding(Path file) throws IOException {
        return Encoding.of(file).orElseThrow(() -> new UnreadableSurveyFile("surveyfile.not-utf-8", ""));
    }
}
