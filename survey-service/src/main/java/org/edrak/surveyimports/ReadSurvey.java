package org.edrak.surveyimports;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.edrak.answers.AnswerProblem;
import org.edrak.answers.AnswerRules;
import org.edrak.answers.CheckedAnswers;
import org.edrak.answers.Given;
import org.edrak.imports.RowProblem;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.edrak.surveyfiles.AnswerFile;
import org.edrak.surveyfiles.AnswerRow;
import org.edrak.surveyfiles.SurveyFile;
import org.edrak.surveyfiles.Untaken;
import org.jspecify.annotations.Nullable;

/** A survey of another tool as it is read from its files, with its answers checked as answers of the past. */
public final class ReadSurvey {
    private final SurveyFile file;
    private final @Nullable AnswerFile answers;
    private final Questionnaire questionnaire;
    private final ZoneId zone;
    private final @Nullable LocalDate day;

    private ReadSurvey(SurveyFile file, @Nullable AnswerFile answers, ZoneId zone, @Nullable LocalDate day) {
        this.file = file;
        this.answers = answers;
        this.questionnaire = QuestionnaireReader.read(file.definition());
        this.zone = zone;
        this.day = day;
    }

    /**
     * Reads the survey; its answers are read whenever they are asked for.
     *
     * @param fileName what its sender called it
     * @param beside a file of answers; null: those in the same file, if any
     * @throws org.edrak.surveyfiles.UnreadableSurveyFile when either is not such a file
     * @throws org.edrak.questionnaires.InvalidDefinition when what it asks cannot be asked here
     */
    public static ReadSurvey of(
            Path path, String fileName, @Nullable Path beside, ZoneId zone, @Nullable LocalDate day) {
        SurveyFile file = SurveyFile.read(path, fileName);
        return new ReadSurvey(file, beside == null ? file.answers() : file.answersIn(beside), zone, day);
    }

    public SurveyFile.Format format() {
        return file.format();
    }

    public String definition() {
        return file.definition();
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public boolean hasAnswers() {
        return answers != null;
    }

    /** What could not be taken over of the questions, then of the answers' columns. */
    public List<Untaken> untaken() {
        return answers == null
                ? file.untaken()
                : Stream.concat(file.untaken().stream(), answers.untaken().stream())
                        .toList();
    }

    /**
     * A row of answers.
     *
     * @param at when it was submitted, or where it never was, begun; {@link Instant#EPOCH} when nobody knows, which is one of the problems
     * @param problems why it cannot be taken over
     */
    record ReadRow(AnswerRow row, CheckedAnswers checked, Instant at, List<RowProblem> problems) {
        boolean isTaken() {
            return problems.isEmpty();
        }

        boolean isPartial() {
            return !row.complete();
        }
    }

    /** Hands all rows of answers on, in the file's order. */
    void forEach(Consumer<ReadRow> consumer) {
        if (answers != null) {
            answers.forEach(zone, row -> consumer.accept(read(row)));
        }
    }

    /** Hands on why rows cannot be taken over. */
    public void problems(Consumer<RowProblem> consumer) {
        forEach(read -> read.problems().forEach(consumer));
    }

    private ReadRow read(AnswerRow row) {
        List<RowProblem> problems = new ArrayList<>();
        CheckedAnswers checked = AnswerRules.checkPast(questionnaire, new Given(row.fields()));
        for (AnswerProblem problem : checked.problems()) {
            problems.add(new RowProblem(row.number(), problem.field(), problem.code(), problem.arguments()));
        }
        if (checked.isValid() && !checked.saysAnything()) {
            problems.add(new RowProblem(row.number(), "", "import.nothing-answered", List.of()));
        }
        Instant at = row.submittedAt();
        if (at == null && !row.complete()) {
            at = row.startedAt();
        }
        if (at == null && day != null) {
            at = day.atTime(LocalTime.NOON).atZone(zone).toInstant();
        }
        if (at == null) {
            problems.add(new RowProblem(row.number(), "", "import.no-date", List.of()));
        }
        return new ReadRow(row, checked, at == null ? Instant.EPOCH : at, problems);
    }

    String localeOf(AnswerRow row) {
        return questionnaire.localeFor(row.locale());
    }
}
