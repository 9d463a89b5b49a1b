package org.edrak.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.edrak.pages.views.HomeView;
import org.edrak.pages.views.SurveyRow;
import org.edrak.people.Role;
import org.edrak.reviews.Reviews;
import org.edrak.samples.SampleWorkspace;
import org.edrak.scoring.ScoringSweep;
import org.edrak.web.Caller;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** The workspace at a glance, and the button that fills it with the sample year. */
@Path("/")
@RequestScoped
public class HomeResource {
    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private SurveyRows rows;

    @Inject
    private Reviews reviews;

    @Inject
    private SampleWorkspace sample;

    @Inject
    private ScoringSweep sweep;

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Response home(@QueryParam("done") @Nullable String done) {
        List<SurveyRow> surveys = rows.all(caller.workspaceId()).stream()
                .filter(survey -> !survey.isArchived())
                .toList();
        long responses = surveys.stream().mapToLong(SurveyRow::responses).sum();
        return Done.show(
                pages,
                done,
                new HomeView(
                        surveys, responses, reviews.count(caller.workspaceId()), rows.scoring(caller.workspaceId())));
    }

    @POST
    @Path("sample")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response sample() {
        sample.fill(caller.workspaceId());
        sweep.begin();
        return Pages.to("/?done=sample.done").build();
    }
}
