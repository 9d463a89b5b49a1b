package org.edrak.site;

import java.util.List;
import org.edrak.pages.Page;
import org.edrak.pages.views.AnswerView;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.Question;
import org.edrak.pages.views.ThanksView;
import org.edrak.surveys.LocalizedText;
import org.edrak.surveys.Questionnaire;
import org.edrak.surveys.Scale;
import org.jspecify.annotations.Nullable;

/** A questionnaire as a customer's page shows it, in the language of the page. */
final class Asking {
    private Asking() {}

    static AnswerView view(
            Page page, String link, Questionnaire questionnaire, String brand, String submission, Form form) {
        List<Question> questions = questionnaire.questions().stream()
                .map(question -> question(question, text(page, question.title(), questionnaire)))
                .toList();
        return new AnswerView(
                link,
                brand,
                title(page, questionnaire),
                textOrNull(page, questionnaire.welcome(), questionnaire),
                questions,
                List.copyOf(questionnaire.locales()),
                submission,
                form);
    }

    static ThanksView thanks(Page page, Questionnaire questionnaire, String brand, boolean firstKept) {
        return new ThanksView(
                brand, title(page, questionnaire), textOrNull(page, questionnaire.thanks(), questionnaire), firstKept);
    }

    static String title(Page page, Questionnaire questionnaire) {
        return text(page, questionnaire.title(), questionnaire);
    }

    private static Question question(org.edrak.surveys.Question asked, String text) {
        return switch (asked) {
            case org.edrak.surveys.Question.Nps nps -> rating(nps, text, Scale.NPS);
            case org.edrak.surveys.Question.Csat csat -> rating(csat, text, csat.scale());
            case org.edrak.surveys.Question.Pair pair ->
                new Question.Pair(
                        pair.name() + ".expectation",
                        pair.name() + ".perception",
                        text,
                        null,
                        pair.isRequired(),
                        pair.scale().min(),
                        pair.scale().max(),
                        "",
                        "");
            case org.edrak.surveys.Question.Text words ->
                new Question.Open(words.name(), text, null, words.isRequired(), words.maxLength());
        };
    }

    private static Question rating(org.edrak.surveys.Question asked, String text, Scale scale) {
        return new Question.Rating(asked.name(), text, null, asked.isRequired(), scale.min(), scale.max(), "", "");
    }

    private static String text(Page page, LocalizedText text, Questionnaire questionnaire) {
        return text.in(page.language(), questionnaire.locale());
    }

    private static @Nullable String textOrNull(Page page, @Nullable LocalizedText text, Questionnaire questionnaire) {
        return text == null ? null : text(page, text, questionnaire);
    }
}
