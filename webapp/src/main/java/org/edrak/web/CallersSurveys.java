package org.edrak.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import org.edrak.ids.Ids;
import org.edrak.surveys.Draft;
import org.edrak.surveys.Drafts;
import org.edrak.surveys.PublishedQuestionnaire;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;

/** The surveys that an address names, if they are the caller's workspace's; all others are not found. */
@RequestScoped
public class CallersSurveys {
    @Inject
    private Caller caller;

    @Inject
    private Surveys surveys;

    @Inject
    private Drafts drafts;

    /** @throws NotFoundException when the workspace has no such survey */
    public Survey find(String id) {
        return Ids.parse(id).stream()
                .boxed()
                .findFirst()
                .flatMap(known -> surveys.find(caller.workspaceId(), known))
                .orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException when the workspace has no such survey, or never published it */
    public Survey published(String id) {
        Survey survey = find(id);
        if (!survey.isPublished()) {
            throw new NotFoundException();
        }
        return survey;
    }

    public Draft draft(Survey survey) {
        return drafts.find(caller.workspaceId(), survey.id()).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException when the survey has no such version */
    public PublishedQuestionnaire version(Survey survey, int version) {
        return surveys.versions(caller.workspaceId(), survey.id()).stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
