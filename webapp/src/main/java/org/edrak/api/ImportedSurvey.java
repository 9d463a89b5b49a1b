package org.edrak.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.edrak.bodies.Json;
import org.edrak.ids.Ids;
import org.edrak.imports.RowProblem;
import org.edrak.pages.Page;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.surveyimports.Preview;
import org.edrak.surveyimports.TakenOver;
import org.jspecify.annotations.Nullable;

/**
 * What became of a survey of another tool, or would become of it.
 *
 * @param survey its id; in a dry run that of the survey that asks just this already; null where there is none yet
 * @param format what kind of file it is, such as {@code limesurvey-archive}
 * @param questions how many it asks
 * @param definition as it is or would be published
 * @param untaken what could not be taken over, or only changed
 * @param answers null when the files have none
 * @param rejected why rows cannot be taken over, the first of them
 */
public record ImportedSurvey(
        @Nullable String survey,
        String format,
        Map<String, String> title,
        List<String> locales,
        int questions,
        JsonNode definition,
        List<Violation> untaken,
        @Nullable Counts answers,
        List<Violation> rejected) {
    /**
     * How many rows of answers there are.
     *
     * @param complete those that are or would be taken over as responses
     * @param partial those that were never finished; they are or would be taken over as partial responses
     * @param stored how many responses are new; null in a dry run, as the next two
     */
    public record Counts(
            long rows,
            long complete,
            long partial,
            long rejected,
            @Nullable Long stored,
            @Nullable Long storedPartial,
            @Nullable Long alreadyThere) {}

    static ImportedSurvey of(Page page, Preview preview, @Nullable TakenOver taken) {
        Questionnaire asked = preview.questionnaire();
        Long known = taken == null ? preview.surveyId() : (Long) taken.surveyId();
        return new ImportedSurvey(
                known == null ? null : Ids.text(known),
                preview.format().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                asked.title().byLocale(),
                List.copyOf(asked.locales()),
                asked.questions().size(),
                Json.tree(preview.definition()),
                preview.untaken().stream()
                        .map(each -> Violation.of(page, each.place(), each.code(), each.arguments()))
                        .toList(),
                counts(preview.answers(), taken),
                preview.problems().stream()
                        .map(each -> Violation.of(page, place(each), each.code(), each.arguments()))
                        .toList());
    }

    static String place(RowProblem problem) {
        return "row " + problem.row() + (problem.column().isEmpty() ? "" : ", " + problem.column());
    }

    private static @Nullable Counts counts(Preview.@Nullable Answers answers, @Nullable TakenOver taken) {
        return answers == null
                ? null
                : new Counts(
                        answers.rows(),
                        answers.complete(),
                        answers.partial(),
                        answers.rejected(),
                        taken == null ? null : (Long) taken.stored(),
                        taken == null ? null : (Long) taken.partial(),
                        taken == null ? null : (Long) taken.alreadyThere());
    }
}
