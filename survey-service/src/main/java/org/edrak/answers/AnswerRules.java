package org.edrak.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edrak.expressions.Expression;
import org.edrak.questionnaires.CalculatedValue;
import org.edrak.questionnaires.Choice;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.Quota;
import org.edrak.questionnaires.Trigger;
import org.edrak.questionnaires.Validator;
import org.edrak.questionnaires.Variables;
import org.jspecify.annotations.Nullable;

/**
 * Decides for the page, the API and the importers alike what is shown, what must be answered, and which answers are
 * valid. One pass over the pages in the order in which they are shown: what an expression names must have been asked
 * before, or it has no value.
 */
public final class AnswerRules {
    private static final Answer NOT_SHOWN = new Answer.NotShown();
    private static final Answer SKIPPED = new Answer.Skipped();

    private final Questionnaire questionnaire;
    private final Given given;
    private final Respondent respondent;
    private final boolean isPast;
    private final RandomOrder order;
    private final AnswerValues values;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final List<Evaluated.ShownPage> shown = new ArrayList<>();
    private final List<AnswerProblem> problems = new ArrayList<>();
    private @Nullable String skipTo;
    private Trigger.@Nullable Complete ended;

    private AnswerRules(Questionnaire questionnaire, Given given, Respondent respondent, boolean isPast) {
        this.questionnaire = questionnaire;
        this.given = given;
        this.respondent = respondent;
        this.isPast = isPast;
        this.order = new RandomOrder(respondent.seed());
        this.values = new AnswerValues(questionnaire.calculated(), respondent.attributes());
    }

    /** The questionnaire as {@code respondent} sees it, having given {@code given}. */
    public static Evaluated evaluate(Questionnaire questionnaire, Given given, Respondent respondent) {
        return new AnswerRules(questionnaire, given, respondent, false).evaluated();
    }

    /** Checks answers that were given all at once. */
    public static CheckedAnswers check(Questionnaire questionnaire, Given given) {
        return evaluate(questionnaire, given, Respondent.unknown(questionnaire.locale()))
                .checked();
    }

    /**
     * Checks what somebody was asked and answered elsewhere, which cannot be asked again: what was answered was shown,
     * nothing is demanded, texts may be long, and validators do not judge. Choices, scales and forms of texts are checked as always.
     */
    public static CheckedAnswers checkPast(Questionnaire questionnaire, Given given) {
        return new AnswerRules(questionnaire, given, Respondent.unknown(questionnaire.locale()), true)
                .evaluated()
                .checked();
    }

    private Evaluated evaluated() {
        questionnaire.questions().forEach(question -> answers.put(question.name(), NOT_SHOWN));
        List<Questionnaire.Page> pages = order.of("pages", questionnaire.pages(), questionnaire.hasRandomPages());
        for (Questionnaire.Page page : pages) {
            boolean reached = isReached(page);
            if (reached || isPast) {
                show(page, reached);
            }
            if (reached) {
                pull(pages, pages.indexOf(page));
            }
        }
        noteUnknownFields();
        CheckedAnswers checked = new CheckedAnswers(answers, recommendation(), calculated(), quotas(), problems);
        return new Evaluated(
                shown, checked, ended, new ReadableValues(questionnaire, answers, values, respondent.locale()));
    }

    private boolean isReached(Questionnaire.Page page) {
        if (page.name().equals(skipTo)) {
            skipTo = null;
        }
        return ended == null && skipTo == null && holds(page.visibleIf());
    }

    private void show(Questionnaire.Page page, boolean reached) {
        Problems found = new Problems();
        AnswerReader reader = new AnswerReader(given, found, isPast);
        List<Evaluated.ShownQuestion> questions = new ArrayList<>();
        for (Question question : page.questions()) {
            boolean isShown = reached && holds(question.asked().visibleIf()) || wasAnswered(question);
            Evaluated.ShownQuestion one = isShown ? shown(question, reader, found) : notShown(question);
            answers.put(question.name(), one.answer());
            values.put(question, one.answer());
            if (!(question instanceof Question.Hidden)) {
                questions.add(one);
            }
        }
        problems.addAll(found.all());
        if (questions.stream().anyMatch(Evaluated.ShownQuestion::isShown)) {
            List<Evaluated.ShownQuestion> ordered =
                    order.of("questions." + page.name(), questions, page.hasRandomQuestions());
            shown.add(new Evaluated.ShownPage(page, questionnaire.pages().indexOf(page), ordered, found.all()));
        }
    }

    private boolean wasAnswered(Question question) {
        return isPast
                && Variables.fields(question).stream()
                        .anyMatch(field -> !given.first(field).isEmpty());
    }

    private Evaluated.ShownQuestion shown(Question question, AnswerReader reader, Problems found) {
        List<Choice> offered = offered(question);
        boolean enabled = holds(question.asked().enableIf()) || wasAnswered(question);
        Expression requiredIf = question.asked().requiredIf();
        boolean required =
                !isPast && enabled && (question.isRequired() || requiredIf != null && requiredIf.isTrue(values));
        Answer answer = enabled ? reader.read(question, offered, required) : SKIPPED;
        List<String> fields = Variables.fields(question);
        if (answer instanceof Answer.Skipped && required && !found.concern(fields)) {
            found.note(fields.getFirst(), "answer.required");
        }
        if (!(answer instanceof Answer.Skipped) && !found.concern(fields)) {
            validate(question, answer, found);
        }
        return new Evaluated.ShownQuestion(question, true, required, enabled, offered, answer);
    }

    private Evaluated.ShownQuestion notShown(Question question) {
        return new Evaluated.ShownQuestion(question, false, question.isRequired(), true, offered(question), NOT_SHOWN);
    }

    private List<Choice> offered(Question question) {
        List<Choice> all = switch (question) {
            case Question.Offering offering -> offering.choices();
            case Question.Rows rows -> rows.rows();
            default -> List.of();
        };
        boolean random = switch (question) {
            case Question.Offering offering -> offering.isRandom();
            case Question.Matrix matrix -> matrix.isRandom();
            default -> false;
        };
        List<Choice> visible = all.stream()
                .filter(choice -> isPast || holds(choice.visibleIf()))
                .toList();
        return order.of("choices." + question.name(), visible, random);
    }

    private void validate(Question question, Answer answer, Problems found) {
        if (isPast || question.asked().validators().isEmpty()) {
            return;
        }
        values.put(question, answer);
        String field = Variables.fields(question).getFirst();
        for (Validator validator : question.asked().validators()) {
            boolean valid = switch (validator) {
                case Validator.Fulfils fulfils -> fulfils.expression().isTrue(values);
                case Validator.Matches matches ->
                    matches.pattern().matcher(given.first(field)).find();
            };
            if (!valid && validator.text() != null) {
                found.note(field, "answer.refused", validator.text().in(respondent.locale(), questionnaire.locale()));
            } else if (!valid) {
                found.note(field, "answer.not-valid");
            }
        }
    }

    /** Looks at the triggers when the page at {@code place} is left; the first that does something wins. */
    private void pull(List<Questionnaire.Page> pages, int place) {
        for (Trigger trigger : questionnaire.triggers()) {
            if (!trigger.expression().isTrue(values)) {
                continue;
            }
            switch (trigger) {
                case Trigger.Complete complete -> ended = complete;
                case Trigger.Skip skip -> {
                    if (pages.stream()
                            .skip(place + 1L)
                            .noneMatch(page -> page.name().equals(skip.target()))) {
                        continue;
                    }
                    skipTo = skip.target();
                }
            }
            return;
        }
    }

    private void noteUnknownFields() {
        Set<String> known = new HashSet<>();
        questionnaire.questions().forEach(question -> known.addAll(Variables.fields(question)));
        given.values().keySet().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> problems.add(AnswerProblem.of(field, "answer.unknown-question", field)));
    }

    private @Nullable Integer recommendation() {
        for (Question question : questionnaire.questions()) {
            if (question instanceof Question.Nps && answers.get(question.name()) instanceof Answer.Score score) {
                return score.value();
            }
        }
        return null;
    }

    private Map<String, Object> calculated() {
        Map<String, Object> found = new LinkedHashMap<>();
        for (CalculatedValue value : questionnaire.calculated()) {
            Object result = values.value(value.name());
            if (result != null) {
                found.put(value.name(), result);
            }
        }
        return found;
    }

    private List<String> quotas() {
        return questionnaire.quotas().stream()
                .filter(quota -> quota.expression().isTrue(values))
                .map(Quota::name)
                .toList();
    }

    private boolean holds(@Nullable Expression expression) {
        return expression == null || expression.isTrue(values);
    }
}
