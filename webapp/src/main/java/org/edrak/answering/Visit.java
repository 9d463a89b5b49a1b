package org.edrak.answering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.answers.Given;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.responses.GivenSoFar;
import org.edrak.surveys.Survey;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who answers a survey now.
 *
 * @param secret what opens their partial response and makes their submission one of its kind
 * @param invitation the token in their link; empty without one
 * @param attributes what is known of the customer
 * @param partialId their partial response; null: there is none yet
 */
record Visit(
        Survey survey,
        Questionnaire questionnaire,
        String secret,
        String invitation,
        Map<String, Object> attributes,
        @Nullable Long partialId) {
    boolean isKept() {
        return partialId != null;
    }

    /** The same with a partial response. */
    Visit as(long id) {
        return new Visit(survey, questionnaire, secret, invitation, attributes, id);
    }

    Walk walk(GivenSoFar soFar) {
        return Walk.of(questionnaire, soFar, SentPage.seed(secret), attributes);
    }

    /** Where page {@code index} is shown. */
    String address(int index) {
        return "/s/" + survey.link() + "?p=" + (index + 1) + (invitation.isEmpty() ? "" : "&" + invitationQuery());
    }

    String invitationQuery() {
        return invitation.isEmpty() ? "" : "t=" + invitation;
    }

    /** Whether the questionnaire may take more than one page. */
    boolean hasPages() {
        return questionnaire.pages().size() > 1;
    }

    /** What a link tells for the hidden fields of a questionnaire. */
    static Given hidden(Questionnaire questionnaire, Map<String, List<String>> query) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (Question question : questionnaire.questions()) {
            if (question instanceof Question.Hidden && query.containsKey(question.name())) {
                told.put(question.name(), List.of(query.get(question.name()).getFirst()));
            }
        }
        return new Given(told);
    }
}
