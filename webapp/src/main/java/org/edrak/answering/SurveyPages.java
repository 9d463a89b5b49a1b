package org.edrak.answering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.edrak.answers.AnswerProblem;
import org.edrak.answers.AnswerRules;
import org.edrak.answers.Evaluated;
import org.edrak.answers.Evaluated.ShownPage;
import org.edrak.answers.Given;
import org.edrak.answers.Respondent;
import org.edrak.pages.Page;
import org.edrak.pages.views.AnswerView;
import org.edrak.pages.views.AnswerView.Step;
import org.edrak.pages.views.BrandLook;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.SurveyFrame;
import org.edrak.questionnaires.Questionnaire;
import org.jspecify.annotations.Nullable;

/** Makes what a customer sees of a questionnaire, for the customer and for its author's preview alike. */
public final class SurveyPages {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private SurveyPages() {}

    /**
     * A page as {@code respondent} would see it, having given {@code given}; nothing is stored, and the form leads
     * nowhere.
     *
     * @param words in the language of our own words, {@code fa} or {@code en}
     * @param page its place in the definition, from 0; the first one shown where that one is not
     * @return null when no page is shown
     */
    public static @Nullable AnswerView preview(
            Page words, BrandLook brand, Questionnaire questionnaire, Given given, Respondent respondent, int page) {
        Evaluated evaluated = AnswerRules.evaluate(questionnaire, given, respondent);
        if (evaluated.pages().isEmpty()) {
            return null;
        }
        ShownPage shown = evaluated.pages().stream()
                .filter(each -> each.index() == page)
                .findFirst()
                .orElse(evaluated.pages().getFirst());
        SurveyFrame frame = frame("", brand, questionnaire, respondent.locale(), "");
        return new AnswerView(
                frame,
                evaluated,
                shown,
                given,
                List.of(),
                step(questionnaire, evaluated, shown),
                Map.of(),
                "",
                false,
                LogicOfPage.of(questionnaire, evaluated, shown),
                Map.of(),
                null);
    }

    static SurveyFrame frame(String link, BrandLook brand, Questionnaire questionnaire, String locale, String query) {
        return new SurveyFrame(
                link,
                brand,
                questionnaire.title().in(locale, questionnaire.locale()),
                locale,
                List.copyOf(questionnaire.locales()),
                query);
    }

    static Step step(Questionnaire questionnaire, Evaluated evaluated, ShownPage shown) {
        List<ShownPage> pages = evaluated.pages();
        return new Step(pages.indexOf(shown) + 1, pages.size(), questionnaire.showsProgress());
    }

    static List<FieldError> errors(Page words, List<AnswerProblem> problems) {
        return problems.stream()
                .map(problem -> FieldError.found(
                        problem.field(),
                        problem.code(),
                        problem.arguments().stream()
                                .map(argument -> readable(words, argument))
                                .toList()))
                .toList();
    }

    private static String readable(Page words, String argument) {
        return words.persian() && DAY.matcher(argument).matches() ? words.date(LocalDate.parse(argument)) : argument;
    }
}
