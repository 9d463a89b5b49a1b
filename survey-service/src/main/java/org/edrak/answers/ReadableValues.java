package org.edrak.answers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.edrak.expressions.Values;
import org.edrak.questionnaires.Choice;
import org.edrak.questionnaires.LocalizedText;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.text.Digits;
import org.edrak.text.Jalali;
import org.jspecify.annotations.Nullable;

/** The values that texts are filled with, as the customer reads them: a choice's text, a Jalali date, Persian digits. */
record ReadableValues(Questionnaire questionnaire, Map<String, Answer> answers, Values values, String locale)
        implements Values {
    private static final String PERSIAN = "fa";

    @Override
    public @Nullable Object value(String variable) {
        Answer answer = answers.get(variable);
        Object value = answer instanceof Answer.Picked || answer instanceof Answer.Ranked
                ? texts(variable, answer)
                : values.value(variable);
        return locale.equals(PERSIAN) && answer instanceof Answer.Day day
                ? Digits.toPersian(Jalali.text(day.value()))
                : value;
    }

    private List<String> texts(String name, Answer answer) {
        Question question = questionnaire.question(name).orElseThrow();
        if (!(question instanceof Question.Offering offering)) {
            return List.of();
        }
        Stream<String> picked = answer instanceof Answer.Picked given
                ? given.values().stream()
                : ((Answer.Ranked) answer).values().stream();
        String other = answer instanceof Answer.Picked given ? given.other() : "";
        return picked.map(value -> value.equals(Choice.OTHER) && !other.isEmpty() ? other : text(offering, value))
                .toList();
    }

    private String text(Question.Offering offering, String value) {
        return offering.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::text)
                .findFirst()
                .or(() -> special(offering, value))
                .map(text -> text.in(locale, questionnaire.locale()))
                .orElse(value);
    }

    private static Optional<LocalizedText> special(Question.Offering offering, String value) {
        LocalizedText text = switch (value) {
            case Choice.OTHER -> offering.other();
            case Choice.NONE -> offering instanceof Question.MultipleChoice several ? several.none() : null;
            default -> null;
        };
        return Optional.ofNullable(text);
    }
}
