package org.edrak.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edrak.answers.AnswerProblem;
import org.edrak.answers.AnswerRules;
import org.edrak.answers.CheckedAnswers;
import org.edrak.answers.Given;
import org.edrak.imports.ColumnMapping;
import org.edrak.imports.ImportOutcome;
import org.edrak.imports.ImportTally;
import org.edrak.imports.Row;
import org.edrak.imports.RowProblem;
import org.edrak.imports.RowSource;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;

/** Takes over answers that were collected elsewhere, from a file of columns. */
@ApplicationScoped
public class AnswerImport {
    private static final int BATCH = 500;
    private static final int LONGEST_ID = 90;

    @Inject
    private Surveys surveys;

    @Inject
    private Responses responses;

    /**
     * Reads the whole file first, then stores its rows; a file that comes twice changes nothing the second time.
     *
     * @param leaveOut whether rows that cannot be taken over are left out; otherwise nothing is stored when there are
     *     any
     */
    public ImportOutcome run(Survey survey, Path path, ColumnMapping mapping, boolean leaveOut) {
        Questionnaire questionnaire = surveys.questionnaire(survey);
        RowSource file = RowSource.of(path, mapping.encoding(), mapping.delimiter());
        ImportTally tally = new ImportTally();
        try {
            file.forEach(row -> tally.row(read(row, mapping, questionnaire).problems()));
        } catch (RowSource.Unreadable e) {
            tally.unreadable(e.problem());
            return tally.refused();
        }
        if (tally.rejected() > 0 && !leaveOut) {
            return tally.refused();
        }
        return store(survey, file, mapping, questionnaire, tally);
    }

    private ImportOutcome store(
            Survey survey, RowSource file, ColumnMapping mapping, Questionnaire questionnaire, ImportTally tally) {
        List<NewResponse> batch = new ArrayList<>();
        long[] counts = new long[2];
        try {
            file.forEach(row -> {
                ReadRow read = read(row, mapping, questionnaire);
                if (read.problems().isEmpty()) {
                    batch.add(read.response(key(row, mapping, tally), survey.questionnaireId()));
                }
                if (batch.size() == BATCH) {
                    flush(survey, batch, counts);
                }
            });
        } catch (RowSource.Unreadable e) {
            throw new IllegalStateException("the file changed while it was read", e);
        }
        flush(survey, batch, counts);
        return tally.done(counts[0], counts[1]);
    }

    private void flush(Survey survey, List<NewResponse> batch, long[] counts) {
        int stored = responses.storeNew(survey, batch);
        counts[0] += stored;
        counts[1] += batch.size() - stored;
        batch.clear();
    }

    private static String key(Row row, ColumnMapping mapping, ImportTally tally) {
        String id = row.cell(mapping, ColumnMapping.ID);
        return id.isEmpty() || id.length() > LONGEST_ID ? tally.identity(row) : "id:" + id;
    }

    private record ReadRow(List<RowProblem> problems, String locale, Instant at, CheckedAnswers checked) {
        NewResponse response(String key, long questionnaireId) {
            return new NewResponse(questionnaireId, Channel.FILE, locale, at, checked, key, Course.UNKNOWN);
        }
    }

    private static ReadRow read(Row row, ColumnMapping mapping, Questionnaire questionnaire) {
        List<RowProblem> problems = new ArrayList<>();
        Map<String, String> given = new HashMap<>();
        for (String target : mapping.targets()) {
            if (!target.isEmpty() && target.charAt(0) != '@') {
                given.put(target, row.cell(mapping, target));
            }
        }
        CheckedAnswers checked = AnswerRules.check(questionnaire, Given.of(given));
        for (AnswerProblem problem : checked.problems()) {
            problems.add(row.problem(mapping, problem.field(), problem.code(), problem.arguments()));
        }
        if (checked.isValid() && !checked.saysAnything()) {
            problems.add(new RowProblem(row.number(), "", "import.nothing-answered", List.of()));
        }
        Optional<Instant> at = row.when(mapping);
        if (at.isEmpty()) {
            problems.add(row.noDate(mapping));
        }
        String locale = row.cell(mapping, ColumnMapping.LOCALE);
        boolean known = questionnaire.locales().contains(locale);
        return new ReadRow(problems, known ? locale : questionnaire.locale(), at.orElse(Instant.EPOCH), checked);
    }
}
