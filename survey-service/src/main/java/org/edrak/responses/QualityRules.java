package org.edrak.responses;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.edrak.answers.Answer;
import org.edrak.questionnaires.Choice;
import org.edrak.questionnaires.LocalizedText;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * Finds what makes a response doubtful by itself: haste and straight lines.
 *
 * <p>Reading takes 0.3 s a word, the pace below which Zhang and Conrad speak of speeding (Speeding in Web Surveys, Survey
 * Research Methods 8(2), 2014). Too fast is who spent less on a question, on average, than a third of the median of what
 * reading the questions shown would have taken; a fraction of a median, because one long question should not decide
 * (Greszki, Meyer and Schoen, Public Opinion Quarterly 79(2), 2015).
 */
final class QualityRules {
    private static final double SECONDS_A_WORD = 0.3;
    private static final double FRACTION = 1.0 / 3;
    private static final int ROWS = 5;

    private QualityRules() {}

    static Set<QualityFlag> flags(Questionnaire questionnaire, NewResponse given) {
        Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);
        if (isTooFast(questionnaire, given)) {
            flags.add(QualityFlag.TOO_FAST);
        }
        if (isStraight(questionnaire, given.answers())) {
            flags.add(QualityFlag.STRAIGHT_LINED);
        }
        return flags;
    }

    private static boolean isTooFast(Questionnaire questionnaire, NewResponse given) {
        OptionalDouble spent = seconds(given.course(), given.submittedAt());
        List<Double> reading = questionnaire.questions().stream()
                .filter(question -> isRead(question, given.answers()))
                .map(question -> secondsToRead(question, given.locale(), questionnaire.locale()))
                .sorted()
                .toList();
        if (spent.isEmpty() || reading.isEmpty()) {
            return false;
        }
        double median = (reading.get((reading.size() - 1) / 2) + reading.get(reading.size() / 2)) / 2;
        return spent.getAsDouble() / reading.size() < FRACTION * median;
    }

    /** Pages' own times do not count the nights between them, so they come first. */
    private static OptionalDouble seconds(Course course, Instant submittedAt) {
        if (!course.pageSeconds().isEmpty()) {
            return OptionalDouble.of(
                    course.pageSeconds().stream().mapToInt(Integer::intValue).sum());
        }
        Instant startedAt = course.startedAt();
        return startedAt == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Duration.between(startedAt, submittedAt).toMillis() / 1000.0);
    }

    private static boolean isRead(Question question, Map<String, Answer> answers) {
        Answer answer = answers.get(question.name());
        return answer != null
                && !(answer instanceof Answer.NotShown)
                && !(question instanceof Question.Statement)
                && !(question instanceof Question.Hidden);
    }

    private static double secondsToRead(Question question, String locale, String otherwise) {
        return SECONDS_A_WORD
                * texts(question)
                        .filter(Objects::nonNull)
                        .mapToLong(text -> words(text.in(locale, otherwise)))
                        .sum();
    }

    private static Stream<@Nullable LocalizedText> texts(Question question) {
        List<Choice> choices = switch (question) {
            case Question.Offering offering -> offering.choices();
            case Question.Rows rows -> rows.rows();
            default -> List.of();
        };
        return Stream.concat(
                Stream.of(question.title(), question.asked().description()),
                choices.stream().map(Choice::text));
    }

    private static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static boolean isStraight(Questionnaire questionnaire, Map<String, Answer> answers) {
        return answers.values().stream()
                        .anyMatch(answer -> answer instanceof Answer.Scores scores
                                && isLine(scores.byRow().values()))
                || questionnaire.pages().stream().anyMatch(page -> isStraight(page, answers));
    }

    /** The pairs of a page are one battery: straight are all its expectations and all its perceptions. */
    private static boolean isStraight(Questionnaire.Page page, Map<String, Answer> answers) {
        List<Integer> expectations = new ArrayList<>();
        List<Integer> perceptions = new ArrayList<>();
        for (Question question : page.questions()) {
            if (answers.get(question.name()) instanceof Answer.PairOfScores pair
                    && pair.expectation() != null
                    && pair.perception() != null) {
                expectations.add(pair.expectation());
                perceptions.add(pair.perception());
            }
        }
        return isLine(expectations) && isLine(perceptions);
    }

    private static boolean isLine(Collection<Integer> ratings) {
        return ratings.size() >= ROWS && new HashSet<>(ratings).size() == 1;
    }
}
