package org.edrak.surveyimports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.edrak.imports.RowProblem;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.surveyfiles.AnswerRow;
import org.edrak.surveyfiles.SurveyFile;
import org.edrak.surveyfiles.Untaken;
import org.jspecify.annotations.Nullable;

/**
 * What would come of taking a file over; nothing is stored.
 *
 * @param definition ours
 * @param untaken what could not be taken over, or only changed
 * @param answers null when the files have none
 * @param problems why rows cannot be taken over, the first {@value #MOST_LISTED}
 * @param first the first rows of answers
 * @param surveyId the survey of the workspace that asks exactly this already, so that answers would go there; null: a
 *     new one would be made
 */
public record Preview(
        SurveyFile.Format format,
        String definition,
        Questionnaire questionnaire,
        List<Untaken> untaken,
        @Nullable Answers answers,
        List<RowProblem> problems,
        List<AnswerRow> first,
        @Nullable Long surveyId) {
    public static final int MOST_LISTED = 200;
    private static final int MOST_SHOWN = 5;

    /**
     * How many rows there are.
     *
     * @param complete those that would be stored as responses, or are already
     * @param partial those that were never finished, which would be stored as partial responses
     * @param rejected those that cannot be taken over
     * @param undated those among the rejected that lack nothing but a date
     */
    public record Answers(long rows, long complete, long partial, long rejected, long undated) {}

    /**
     * Reads all answers.
     *
     * @param progress is told how many rows are read
     */
    static Preview of(ReadSurvey survey, @Nullable Long surveyId, LongConsumer progress) {
        long[] counts = new long[5];
        List<RowProblem> problems = new ArrayList<>();
        List<AnswerRow> first = new ArrayList<>();
        survey.forEach(read -> {
            progress.accept(++counts[0]);
            if (first.size() < MOST_SHOWN) {
                first.add(read.row());
            }
            if (read.isTaken()) {
                counts[read.isPartial() ? 2 : 1]++;
            } else {
                counts[3]++;
                counts[4] += read.problems().stream()
                                .allMatch(problem -> problem.code().equals("import.no-date"))
                        ? 1
                        : 0;
                read.problems().stream()
                        .limit(Math.max(0, MOST_LISTED - problems.size()))
                        .forEach(problems::add);
            }
        });
        Answers answers =
                survey.hasAnswers() ? new Answers(counts[0], counts[1], counts[2], counts[3], counts[4]) : null;
        return new Preview(
                survey.format(),
                survey.definition(),
                survey.questionnaire(),
                survey.untaken(),
                answers,
                List.copyOf(problems),
                List.copyOf(first),
                surveyId);
    }

    /** How many rows of answers would be stored, complete and partial ones. */
    public long taken() {
        return answers == null ? 0 : answers.complete() + answers.partial();
    }
}
