package org.edrak.answering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.surveys.Survey;
import org.edrak.web.Cookies;
import org.jspecify.annotations.Nullable;

/**
 * The cookie by which a browser finds its partial response of one survey again. It is sent to that survey's address
 * alone and ends with the submission. Before there is anything to find it has no value, which tells that cookies come
 * back.
 */
@RequestScoped
public class ResumeCookie {
    private static final String NONE = "-";
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private HttpServletRequest request;

    @Inject
    private AskingPages pages;

    /** The secret in it; something else, or empty, when there is none. */
    String secret() {
        String value = Cookies.value(request, Cookies.ANSWERS);
        return value == null ? "" : value;
    }

    boolean comesBack() {
        return !secret().isEmpty();
    }

    Response with(Response response, String link, String secret) {
        return Response.fromResponse(response)
                .cookie(Cookies.answers(request, link, secret, KEPT))
                .build();
    }

    Response withNone(Response response, String link) {
        return comesBack() ? response : with(response, link, NONE);
    }

    Response without(Response response, String link) {
        return Response.fromResponse(response)
                .cookie(Cookies.answers(request, link, "", Duration.ZERO))
                .build();
    }

    /** The language that a survey is read in: the one asked for, else the reader's, else the workspace's. */
    String locale(Survey survey, Questionnaire questionnaire) {
        for (String wanted : new @Nullable String[] {
            request.getParameter("lang"),
            Cookies.value(request, Cookies.LANGUAGE),
            pages.workspace(survey).locale().getLanguage()
        }) {
            if (wanted != null && questionnaire.locales().contains(wanted)) {
                return wanted;
            }
        }
        return questionnaire.locale();
    }
}
