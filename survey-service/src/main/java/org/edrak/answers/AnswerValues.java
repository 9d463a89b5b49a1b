package org.edrak.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edrak.expressions.Expression;
import org.edrak.expressions.Values;
import org.edrak.questionnaires.CalculatedValue;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Variables;
import org.jspecify.annotations.Nullable;

/** What expressions and piping find under the names of questions, parts of questions and calculated values. */
final class AnswerValues implements Values {
    private static final String CUSTOMER = "customer.";

    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Expression> calculated = new HashMap<>();
    private final Map<String, @Nullable Object> results = new HashMap<>();
    private final Map<String, Object> attributes;

    AnswerValues(List<CalculatedValue> calculated, Map<String, Object> attributes) {
        this.attributes = attributes;
        calculated.forEach(value -> this.calculated.put(value.name(), value.expression()));
    }

    @Override
    public @Nullable Object value(String variable) {
        if (variable.startsWith(CUSTOMER)) {
            return attributes.get(variable.substring(CUSTOMER.length()));
        }
        Expression expression = calculated.get(variable);
        return expression == null ? values.get(variable) : calculate(variable, expression);
    }

    /** A calculated value names only those before it, so this ends; computed once, or naming twice would double the work. */
    private @Nullable Object calculate(String variable, Expression expression) {
        if (!results.containsKey(variable)) {
            results.put(variable, expression.value(this));
        }
        return results.get(variable);
    }

    void set(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
            results.clear();
        }
    }

    /** Makes an answer known; one choice of a question that takes only one is a text, not a list. */
    void put(Question question, Answer answer) {
        String name = question.name();
        switch (answer) {
            case Answer.NotShown notShown -> {}
            case Answer.Skipped skipped -> {}
            case Answer.Score score -> set(name, (double) score.value());
            case Answer.PairOfScores pair ->
                two(name, Variables.EXPECTATION, pair.expectation(), Variables.PERCEPTION, pair.perception());
            case Answer.KanoPair kano ->
                two(name, Variables.FUNCTIONAL, kano.functional(), Variables.DYSFUNCTIONAL, kano.dysfunctional());
            case Answer.Words words -> set(name, words.text());
            case Answer.Line line -> set(name, line.text());
            case Answer.Amount amount -> set(name, amount.value().doubleValue());
            case Answer.Day day -> set(name, day.value().toString());
            case Answer.YesNo yesNo -> set(name, yesNo.value());
            case Answer.StoredFile file -> set(name, file.id());
            case Answer.Scores scores -> byRow(name, scores.byRow());
            case Answer.Points points -> byRow(name, points.byRow());
            case Answer.Ranked ranked -> {
                set(name, ranked.values());
                for (int i = 0; i < ranked.values().size(); i++) {
                    set(name + "." + ranked.values().get(i), (double) (i + 1));
                }
            }
            case Answer.Picked picked -> {
                boolean several = question instanceof Question.MultipleChoice;
                set(name, several ? picked.values() : picked.values().getFirst());
                set(name + Variables.OTHER_WORDS, picked.other().isEmpty() ? null : picked.other());
            }
        }
    }

    private void two(String name, String first, @Nullable Integer one, String second, @Nullable Integer other) {
        List<Object> both = new ArrayList<>();
        for (Map.Entry<String, Integer> half : entries(first, one, second, other)) {
            set(name + half.getKey(), half.getValue().doubleValue());
            both.add(half.getValue().doubleValue());
        }
        set(name, both);
    }

    private static List<Map.Entry<String, Integer>> entries(
            String first, @Nullable Integer one, String second, @Nullable Integer other) {
        List<Map.Entry<String, Integer>> entries = new ArrayList<>();
        if (one != null) {
            entries.add(Map.entry(first, one));
        }
        if (other != null) {
            entries.add(Map.entry(second, other));
        }
        return entries;
    }

    private void byRow(String name, Map<String, Integer> byRow) {
        List<Object> all = new ArrayList<>();
        byRow.forEach((row, value) -> {
            set(name + "." + row, value.doubleValue());
            all.add(value.doubleValue());
        });
        set(name, all);
    }
}
