package org.edrak.surveyfiles;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A question that asks the same of several rows. */
final class Grid {
    private Grid() {}

    /**
     * Takes it as a matrix where its columns are a scale of numbers, else as one question a row.
     *
     * @param column of a row, in conditions and answers
     * @return the matrix, or the heading above the questions
     */
    static QuestionDraft take(
            Draft draft,
            String name,
            Words title,
            List<Option> rows,
            List<Option> columns,
            Function<Option, String> column) {
        NumberScale scale = NumberScale.of(columns);
        if (scale == null) {
            return split(draft, name, title, rows, columns, column);
        }
        QuestionDraft matrix = draft.question("matrix", name, title);
        Map<String, String> values = matrix.rows(rows);
        scale.into(matrix);
        for (Option row : rows) {
            String field = matrix.name + "." + values.getOrDefault(row.code(), row.code());
            draft.variable(column.apply(row), Variable.of(field, Variable.Kind.NUMBER, scale.values()));
            draft.columns.put(column.apply(row), new Destination.Value(field, scale.values()));
        }
        return matrix;
    }

    private static QuestionDraft split(
            Draft draft,
            String name,
            Words title,
            List<Option> rows,
            List<Option> columns,
            Function<Option, String> column) {
        draft.note(name, "surveyfile.split");
        QuestionDraft heading = draft.question("statement", name, title);
        for (Option row : rows) {
            Words asked = row.text().or(Words.of(draft.locale, row.code()));
            QuestionDraft question = draft.question("radiogroup", name + "_" + row.code(), asked);
            Map<String, String> values = question.choices(columns);
            draft.variable(column.apply(row), Variable.of(question.name, Variable.Kind.CHOICE, values));
            draft.columns.put(column.apply(row), new Destination.Value(question.name, values));
        }
        return heading;
    }
}
