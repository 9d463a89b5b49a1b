package org.edrak.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.edrak.answering.SurveyPages;
import org.edrak.answers.Given;
import org.edrak.answers.Respondent;
import org.edrak.pages.views.AnswerView;
import org.edrak.pages.views.BrandLook;
import org.edrak.pages.views.ClosedView;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.SurveyFrame;
import org.edrak.pages.views.ThanksView;
import org.edrak.pages.views.View;
import org.edrak.pages.views.WelcomeView;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;

/** Every page that a customer can meet, of a survey that asks questions of every type. */
record SampleAnswering(Locale locale, String word) {
    private static final JsonMapper JSON = new JsonMapper();

    Map<String, View> all() {
        var views = new LinkedHashMap<String, View>();
        views.put("welcome", new WelcomeView(frame(), "Three minutes" + word, Map.of("branch", "b" + word)));
        for (int page = 0; page < questionnaire().pages().size(); page++) {
            views.put("answer-" + page, answer(page, Map.of(), List.of()));
        }
        views.put("answer", answer(0, Map.of(), List.of()));
        views.put("answer-wrong", answeredWrong());
        views.put(
                "thanks",
                new ThanksView(frame(), "Thank you" + word, true, null, "https://example.com/s/lotus/edit/x" + word));
        views.put("thanks-and-on", new ThanksView(frame(), null, false, URI.create("https://example.com/shop"), null));
        for (ClosedView.Reason reason : ClosedView.Reason.values()) {
            views.put("closed-" + reason, new ClosedView(frame(), reason, null));
        }
        views.put("closed-in-their-words", new ClosedView(frame(), ClosedView.Reason.FULL, "Enough" + word));
        return views;
    }

    private AnswerView answeredWrong() {
        var given = Map.of(
                "name", List.of("Ann" + word),
                "age", List.of("eleven" + word),
                "visit", List.of("yesterday" + word),
                "words", List.of("The chairs" + word),
                "photo", List.of("1234"));
        return answer(
                3,
                given,
                List.of(
                        FieldError.of("age", "answer.not-a-number"),
                        FieldError.of("visit", "answer.not-a-date"),
                        FieldError.found("words", "answer.too-long", List.of("2000", "2114")),
                        FieldError.of("ok", "answer.required")));
    }

    private AnswerView answer(int page, Map<String, List<String>> given, List<FieldError> errors) {
        AnswerView view = Objects.requireNonNull(SurveyPages.preview(
                Page.open(locale, ZoneId.of("Asia/Tehran"), Theme.AUTO, "", "/s/lotus"),
                BrandLook.named("Lotus Café" + word),
                questionnaire(),
                new Given(given),
                Respondent.unknown(locale.getLanguage()),
                page));
        return new AnswerView(
                frame(),
                view.evaluated(),
                view.shown(),
                view.given(),
                errors,
                view.step(),
                Map.of("_submission", "0K9" + word, "branch", "b" + word),
                "https://example.com/s/lotus/r/secret" + word,
                true,
                view.logic(),
                Map.of("photo", "My photo" + word),
                errors.isEmpty() ? "ask.resumed" : "ask.more");
    }

    private SurveyFrame frame() {
        return new SurveyFrame(
                "lotus",
                BrandLook.named("Lotus Café" + word),
                questionnaire().title().in(locale.getLanguage(), "en"),
                locale.getLanguage(),
                List.of("fa", "en"),
                "");
    }

    private Questionnaire questionnaire() {
        try (var in = getClass().getResourceAsStream("every-type.json")) {
            JsonNode json = JSON.readTree(Objects.requireNonNull(in));
            addTheWord(json);
            return QuestionnaireReader.read(json.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addTheWord(JsonNode json) {
        if (json instanceof ObjectNode object && object.has("fa")) {
            object.put("fa", object.path("fa").textValue() + word);
            object.put("en", object.path("en").textValue() + word);
        }
        json.forEach(this::addTheWord);
    }
}
