package org.edrak.site;

import java.util.List;
import org.edrak.pages.Page;
import org.edrak.pages.views.AnswerView;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.Question;
import org.edrak.pages.views.ThanksView;
import org.edrak.questionnaires.LocalizedText;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.Scale;
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

    private static Question question(org.edrak.questionnaires.Question asked, String text) {
        return switch (asked) {
            case org.edrak.questionnaires.Question.Rated rated -> rating(rated, text, rated.scale());
            case org.edrak.questionnaires.Question.Pair pair ->
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
            case org.edrak.questionnaires.Question.LongText words ->
                new Question.Open(words.name(), text, null, words.isRequired(), words.maxLength());
            default -> throw new IllegalStateException("not asked on a page yet: " + asked.type());
        };
    }

    private static Question rating(org.edrak.questionnaires.Question asked, String text, Scale scale) {
        return new Question.Rating(asked.name(), text, null, asked.isRequired(), scale.min(), scale.max(), "", "");
    }

    private static String text(Page page, LocalizedText text, Questionnaire questionnaire) {
        return text.in(page.language(), questionnaire.locale());
    }

    private static @Nullable String textOrNull(Page page, @Nullable LocalizedText text, Questionnaire questionnaire) {
        return text == null ? null : text(page, text, questionnaire);
    }
}
