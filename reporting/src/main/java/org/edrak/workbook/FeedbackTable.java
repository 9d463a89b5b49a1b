package org.edrak.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.edrak.answers.Answer;
import org.edrak.answers.AnswerFields;
import org.edrak.ids.Ids;
import org.edrak.perception.Feedback;
import org.edrak.perception.FeedbackPages;
import org.edrak.perception.ReportQuery;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Variables;
import org.edrak.reviews.Stars;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.jspecify.annotations.Nullable;

/** Every response, review and conversation behind a report as one table, read page by page while it is written. */
@ApplicationScoped
public class FeedbackTable {
    @Inject
    private FeedbackPages pages;

    @Inject
    private Surveys surveys;

    /** The rows of what {@code query} asks for; with a column per field of its versions where it asks for one survey. */
    public DataTable rows(ReportQuery query, Locale locale) {
        Survey survey = query.survey();
        List<String> fields = survey == null ? List.of() : fields(survey);
        Texts texts = new Texts(locale);
        List<DataTable.Column> columns = new ArrayList<>();
        for (String key : List.of(
                "date",
                "voice",
                "source",
                "score",
                "stars",
                "of-stars",
                "sentiment",
                "kind",
                "urgency",
                "language",
                "text")) {
            columns.add(new DataTable.Column(texts.of("column." + key), key.equals("date")));
        }
        fields.forEach(field -> columns.add(new DataTable.Column(field, false)));
        columns.add(new DataTable.Column(texts.of("column.id"), false));
        Iterator<List<DataCell>> rows = pages.stream(query)
                .map(feedback -> cells(feedback, fields, query, texts))
                .iterator();
        return new DataTable(columns, rows);
    }

    /** The fields of all versions, the newest's first: what is asked no more was answered all the same. */
    private List<String> fields(Survey survey) {
        return surveys.versions(survey.workspaceId(), survey.id()).stream()
                .flatMap(version -> surveys.questionnaire(version.id()).questions().stream())
                .filter(question -> !(question instanceof Question.LongText))
                .flatMap(question -> Variables.fields(question).stream())
                .distinct()
                .toList();
    }

    private static List<DataCell> cells(Feedback feedback, List<String> fields, ReportQuery query, Texts texts) {
        LocalDate day = feedback.at().atZone(query.zone()).toLocalDate();
        Double sentiment = feedback.sentiment();
        Stars stars = feedback.stars();
        List<DataCell> cells = new ArrayList<>(List.of(
                new DataCell.Day(day),
                new DataCell.Text(texts.of("voice." + feedback.voice().name().toLowerCase(Locale.ROOT))),
                new DataCell.Text(feedback.source()),
                figure(feedback.recommendation()),
                stars == null ? new DataCell.Blank() : new DataCell.Figure(stars.value()),
                stars == null ? new DataCell.Blank() : new DataCell.Figure(stars.max()),
                sentiment == null ? new DataCell.Blank() : new DataCell.Figure(sentiment),
                word(texts, "kind.", feedback.kind()),
                word(texts, "urgency.", feedback.urgency()),
                new DataCell.Text(feedback.language()),
                new DataCell.Text(feedback.words())));
        Map<String, Answer> answers = feedback.answers();
        fields.forEach(field -> cells.add(value(answers, field)));
        cells.add(new DataCell.Text(Ids.text(feedback.id())));
        return cells;
    }

    private static DataCell word(Texts texts, String prefix, String key) {
        return key.isEmpty() ? new DataCell.Blank() : new DataCell.Text(texts.of(prefix + key));
    }

    private static DataCell value(Map<String, Answer> answers, String field) {
        int dot = field.indexOf('.');
        String question = dot < 0 ? field : field.substring(0, dot);
        Object value = AnswerFields.of(question, answers.getOrDefault(question, new Answer.NotShown()))
                .get(field);
        return switch (value) {
            case null -> new DataCell.Blank();
            case Number number -> new DataCell.Figure(number.doubleValue());
            default -> new DataCell.Text(value.toString());
        };
    }

    private static DataCell figure(@Nullable Integer value) {
        return Stream.ofNullable(value)
                .<DataCell>map(known -> new DataCell.Figure(known))
                .findFirst()
                .orElseGet(DataCell.Blank::new);
    }
}
