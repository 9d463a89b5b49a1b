package org.edrak.site;

import java.util.List;
import java.util.stream.IntStream;
import org.edrak.pages.Page;
import org.edrak.pages.views.Option;
import org.edrak.questionnaires.Choice;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.Variables;

/** What a column of a file can answer, in the words of the survey. */
final class AnswerTargets {
    private final Page page;
    private final Questionnaire questionnaire;

    private AnswerTargets(Page page, Questionnaire questionnaire) {
        this.page = page;
        this.questionnaire = questionnaire;
    }

    /** All fields of a questionnaire. */
    static List<Option> of(Page page, Questionnaire questionnaire) {
        AnswerTargets targets = new AnswerTargets(page, questionnaire);
        return questionnaire.questions().stream()
                .flatMap(question -> targets.of(question).stream())
                .toList();
    }

    private List<Option> of(Question question) {
        String title = question.title().in(page.language(), questionnaire.locale());
        List<String> fields = Variables.fields(question);
        return switch (question) {
            case Question.Pair pair -> named(fields, title, "import.target.expectation", "import.target.perception");
            case Question.Kano kano -> named(fields, title, "import.target.functional", "import.target.dysfunctional");
            case Question.Ranking ranking -> parts(fields, title, ranking.choices(), "import.target.rank");
            case Question.Rows rows -> parts(fields, title, rows.rows(), "import.target.row");
            case Question.Offering offering -> offering(fields, title);
            default -> fields.stream().map(field -> new Option(field, title)).toList();
        };
    }

    private List<Option> offering(List<String> fields, String title) {
        Option choice = new Option(fields.getFirst(), title);
        return fields.size() == 1
                ? List.of(choice)
                : List.of(choice, new Option(fields.getLast(), page.t("import.target.other-words", title)));
    }

    private List<Option> named(List<String> fields, String title, String first, String second) {
        return List.of(
                new Option(fields.getFirst(), page.t(first, title)),
                new Option(fields.getLast(), page.t(second, title)));
    }

    private List<Option> parts(List<String> fields, String title, List<Choice> parts, String key) {
        return IntStream.range(0, fields.size())
                .mapToObj(i -> new Option(
                        fields.get(i),
                        page.t(key, title, parts.get(i).text().in(page.language(), questionnaire.locale()))))
                .toList();
    }
}
