package org.edrak.surveyfiles;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Takes over questions of LimeSurvey that ask the same of several rows. */
final class LimeSurveyArrays {
    private static final int MOST_CELLS = 60;

    private final Draft draft;
    private final LimeSurveyFields fields;

    LimeSurveyArrays(Draft draft, LimeSurveyFields fields) {
        this.draft = draft;
        this.fields = fields;
    }

    void points(LimeSurveyQuestion question, int most) {
        List<Option> steps = IntStream.rangeClosed(1, most)
                .mapToObj(step -> Option.of(Integer.toString(step), Words.of(draft.locale, Integer.toString(step))))
                .toList();
        grid(question, steps);
    }

    void grid(LimeSurveyQuestion question, List<Option> columns) {
        grid(question, question.code(), "", columns);
    }

    private void grid(LimeSurveyQuestion question, String name, String ending, List<Option> columns) {
        List<Option> rows = question.subquestions("0");
        QuestionDraft taken =
                Grid.take(draft, name, question.text(), rows, columns, row -> name + "\t" + row.code() + ending);
        if (question.attribute("random_order").equals("1")
                && taken.json.path("type").asText().equals("matrix")) {
            taken.put("rowsOrder", "random");
        }
        for (Option row : rows) {
            String key = name + "\t" + row.code() + ending;
            draft.columns.alias(key, question.columns(row.code() + ending));
            Variable variable = draft.variable(key);
            if (variable != null) {
                fields.name(question, row.code() + ending, variable);
            }
        }
    }

    /** Two scales beside each other become two questions. */
    void dual(LimeSurveyQuestion question) {
        draft.note(question.code(), "surveyfile.split");
        grid(question, question.code() + "_0", "#0", question.answers("0"));
        grid(question, question.code() + "_1", "#1", question.answers("1"));
    }

    /** Several short texts or numbers under one heading. */
    void parts(LimeSurveyQuestion question, boolean numbers) {
        draft.note(question.code(), "surveyfile.split");
        draft.question("statement", question.code(), question.text());
        for (Option part : question.subquestions("0")) {
            Words title = part.text().or(Words.of(draft.locale, part.code()));
            if (numbers) {
                fields.number(question, part.code(), title);
            } else {
                fields.text(question, "text", part.code(), title);
            }
        }
    }

    /** A table with a field in every cell. */
    void cells(LimeSurveyQuestion question, boolean numbers) {
        List<Option> rows = question.subquestions("0");
        List<Option> columns = question.subquestions("1");
        if (rows.size() * columns.size() > MOST_CELLS) {
            draft.note(question.code(), "surveyfile.unsupported-question", question.cell("type"));
            return;
        }
        draft.note(question.code(), "surveyfile.split");
        draft.question("statement", question.code(), question.text());
        for (Option row : rows) {
            for (Option column : columns) {
                Words title = title(row, column);
                String part = row.code() + "_" + column.code();
                if (numbers) {
                    fields.number(question, part, title);
                } else {
                    fields.text(question, "text", part, title);
                }
            }
        }
    }

    private Words title(Option row, Option column) {
        Words title = new Words();
        List<String> locales = new ArrayList<>(row.text().locales());
        if (locales.isEmpty()) {
            locales.add(draft.locale);
        }
        for (String locale : locales) {
            title.and(locale, row.text().in(locale) + " – " + column.text().in(locale));
        }
        return title;
    }
}
