package org.edrak.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edrak.answers.AnswerProblem;
import org.edrak.answers.AnswerRules;
import org.edrak.answers.CheckedAnswers;
import org.edrak.answers.Given;
import org.edrak.imports.ColumnMapping;
import org.edrak.imports.ImportOutcome;
import org.edrak.imports.Row;
import org.edrak.imports.RowProblem;
import org.edrak.imports.RowSource;
import org.edrak.imports.TwoPasses;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;

/** Takes over answers that were collected elsewhere, from a file of columns. */
@ApplicationScoped
@Transactional
public class AnswerImport {
    private static final int LONGEST_ID = 90;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Surveys surveys;

    @Inject
    private Responses responses;

    /** What would become of a file; nothing is stored. */
    public ImportOutcome check(Survey survey, Path path, ColumnMapping mapping) {
        return passes(survey, path, mapping).check();
    }

    /**
     * Reads the whole file first, then stores its rows, all or none; a file that comes twice changes nothing the second
     * time.
     *
     * @param leaveOut whether rows that cannot be taken over are left out; otherwise nothing is stored when there are
     *     any
     */
    public ImportOutcome run(Survey survey, Path path, ColumnMapping mapping, boolean leaveOut) {
        return passes(survey, path, mapping).run(leaveOut, batch -> forgotten(responses.storeNew(survey, batch)));
    }

    /** What is stored leaves the memory, so that a long file needs no more of it than a short one. */
    private int forgotten(int stored) {
        entities.flush();
        entities.clear();
        return stored;
    }

    private TwoPasses<NewResponse> passes(Survey survey, Path path, ColumnMapping mapping) {
        Questionnaire questionnaire = surveys.questionnaire(survey);
        CellValues values = CellValues.of(questionnaire);
        return new TwoPasses<>(
                RowSource.of(path, mapping),
                (row, identity) -> read(row, identity, survey.questionnaireId(), mapping, questionnaire, values));
    }

    private static TwoPasses.Read<NewResponse> read(
            Row row,
            String identity,
            long version,
            ColumnMapping mapping,
            Questionnaire questionnaire,
            CellValues values) {
        List<RowProblem> problems = new ArrayList<>();
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String target : mapping.targets()) {
            if (!target.isEmpty() && target.charAt(0) != '@') {
                values.put(target, row.cell(mapping, target), given);
            }
        }
        CheckedAnswers checked = AnswerRules.checkPast(questionnaire, new Given(given));
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
        if (!problems.isEmpty()) {
            return new TwoPasses.Read<>(problems, null);
        }
        String locale = questionnaire.localeFor(row.cell(mapping, ColumnMapping.LOCALE));
        String id = row.cell(mapping, ColumnMapping.ID);
        String key = id.isEmpty() || id.length() > LONGEST_ID ? identity : "id:" + id;
        return new TwoPasses.Read<>(
                problems,
                new NewResponse(version, Channel.FILE, locale, at.orElseThrow(), checked, key, Course.UNKNOWN));
    }
}
