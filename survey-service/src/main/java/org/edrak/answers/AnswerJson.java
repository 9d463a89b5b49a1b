package org.edrak.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.edrak.questionnaires.Variables;
import org.jspecify.annotations.Nullable;

/** An answer as programs read it, in the form in which {@link JsonAnswers} takes it. */
public final class AnswerJson {
    private AnswerJson() {}

    /**
     * The value that becomes JSON; null when the question was skipped or not shown.
     *
     * @param words field to the words given in it; null where there are none
     */
    public static @Nullable Object of(String name, Answer answer, Function<String, @Nullable String> words) {
        return switch (answer) {
            case Answer.NotShown notShown -> null;
            case Answer.Skipped skipped -> null;
            case Answer.Score score -> score.value();
            case Answer.PairOfScores pair -> both("expectation", pair.expectation(), "perception", pair.perception());
            case Answer.KanoPair kano -> both("functional", kano.functional(), "dysfunctional", kano.dysfunctional());
            case Answer.Words given -> words.apply(name);
            case Answer.Picked picked -> picked(picked, words.apply(name + Variables.OTHER_WORDS));
            case Answer.Ranked ranked -> ranked.values();
            case Answer.Scores scores -> scores.byRow();
            case Answer.Points points -> points.byRow();
            case Answer.Amount amount -> amount.value();
            case Answer.Day day -> day.value().toString();
            case Answer.Line line -> line.text();
            case Answer.YesNo yesNo -> yesNo.value();
            case Answer.StoredFile file -> Map.of("id", file.id());
        };
    }

    private static Object picked(Answer.Picked picked, @Nullable String other) {
        return other == null ? picked.values() : Map.of("values", picked.values(), "other", other);
    }

    private static Map<String, Object> both(
            String first, @Nullable Integer one, String second, @Nullable Integer other) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put(first, one);
        both.put(second, other);
        return both;
    }
}
