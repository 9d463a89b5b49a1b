package org.edrak.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.edrak.questionnaires.Variables;
import org.jspecify.annotations.Nullable;

/** An answer as the fields that a table has columns for. */
public final class AnswerFields {
    private AnswerFields() {}

    /**
     * The fields of the answer to the question {@code name} and their values: numbers, days, truths and texts; several
     * choices in one text with {@code ;} between them. Words are not among them.
     */
    public static Map<String, Object> of(String name, Answer answer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        switch (answer) {
            case Answer.NotShown notShown -> {}
            case Answer.Skipped skipped -> {}
            case Answer.Words words -> {}
            case Answer.Score score -> fields.put(name, score.value());
            case Answer.PairOfScores pair -> {
                put(fields, name + Variables.EXPECTATION, pair.expectation());
                put(fields, name + Variables.PERCEPTION, pair.perception());
            }
            case Answer.KanoPair kano -> {
                put(fields, name + Variables.FUNCTIONAL, kano.functional());
                put(fields, name + Variables.DYSFUNCTIONAL, kano.dysfunctional());
            }
            case Answer.Picked picked -> fields.put(name, String.join(";", picked.values()));
            case Answer.Ranked ranked -> {
                for (int i = 0; i < ranked.values().size(); i++) {
                    fields.put(name + "." + ranked.values().get(i), i + 1);
                }
            }
            case Answer.Scores scores -> scores.byRow().forEach((row, value) -> fields.put(name + "." + row, value));
            case Answer.Points points -> points.byRow().forEach((row, value) -> fields.put(name + "." + row, value));
            case Answer.Amount amount -> fields.put(name, amount.value());
            case Answer.Day day -> fields.put(name, day.value());
            case Answer.Line line -> fields.put(name, line.text());
            case Answer.YesNo yesNo -> fields.put(name, yesNo.value());
            case Answer.StoredFile file -> fields.put(name, file.id());
        }
        return fields;
    }

    private static void put(Map<String, Object> fields, String field, @Nullable Integer value) {
        if (value != null) {
            fields.put(field, value);
        }
    }
}
