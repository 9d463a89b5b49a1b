package org.edrak.answering;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edrak.answers.Answer;
import org.edrak.answers.AnswerFields;
import org.edrak.answers.Given;
import org.edrak.responses.GivenSoFar;
import org.edrak.responses.PartialResponses;
import org.edrak.responses.Responses;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.verbatims.Verbatim;
import org.edrak.verbatims.Verbatims;
import org.edrak.web.Pages;

/** Lets a customer change what they answered, where the survey does: the pages again, with the answers in them. */
@Path("/s/{link}/edit/{secret}")
@RequestScoped
@PermitAll
public class EditResource {
    @Inject
    private Surveys surveys;

    @Inject
    private Responses responses;

    @Inject
    private Verbatims verbatims;

    @Inject
    private PartialResponses partials;

    @Inject
    private ResumeCookie cookie;

    @Inject
    private InstantSource clock;

    @GET
    public Response edit(@PathParam("link") String link, @PathParam("secret") String secret) {
        Survey survey = surveys.byLink(link).orElseThrow(NotFoundException::new);
        Optional<org.edrak.responses.Response> known = SentPage.isSecret(secret) && survey.isOpen()
                ? responses.byEditSecret(survey, secret)
                : Optional.empty();
        if (known.isEmpty()) {
            return Pages.to("/s/" + link).build();
        }
        GivenSoFar answers =
                GivenSoFar.nothing(known.get().locale(), clock.instant()).with(given(known.get()));
        partials.reopen(survey, secret, answers);
        return cookie.with(Pages.to("/s/" + link + "?p=1").build(), link, secret);
    }

    private Given given(org.edrak.responses.Response response) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        response.answers().forEach((question, answer) -> {
            if (answer instanceof Answer.Picked picked) {
                given.put(question, new ArrayList<>(picked.values()));
            } else {
                AnswerFields.of(question, answer)
                        .forEach((field, value) -> given.put(field, List.of(String.valueOf(value))));
            }
        });
        for (Verbatim words : verbatims.of(Verbatim.Source.ANSWER, List.of(response.id()))) {
            words.question().ifPresent(field -> given.put(field, List.of(words.words())));
        }
        return new Given(given);
    }
}
