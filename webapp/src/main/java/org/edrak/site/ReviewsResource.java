package org.edrak.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.Pagination;
import org.edrak.pages.views.ReviewsView;
import org.edrak.people.Role;
import org.edrak.perception.ReviewFilter;
import org.edrak.perception.UnderstoodReviews;
import org.edrak.questionnaires.Driver;
import org.edrak.web.Caller;
import org.edrak.web.Count;
import org.edrak.web.Pages;

/** The page on which reviews are read, with what was understood of each. */
@Path("/reviews")
@RequestScoped
public class ReviewsResource {
    private static final int PAGE = 25;

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private UnderstoodReviews reviews;

    @Inject
    private SurveyRows rows;

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Response list(
            @QueryParam("sentiment") @DefaultValue("") String sentiment,
            @QueryParam("driver") @DefaultValue("") String driver,
            @QueryParam("language") @DefaultValue("") String language,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("urgency") @DefaultValue("") String urgency,
            @QueryParam("copies") @DefaultValue("") String copies,
            @QueryParam("page") @DefaultValue("1") Count asked) {
        int number = asked.value();
        ReviewFilter filter = Filters.reviews(sentiment, driver, language, kind, urgency, copies);
        long total = reviews.count(caller.workspaceId(), filter);
        Pagination pagination = Pagination.of(number, PAGE, total);
        List<ReviewsView.Review> found =
                reviews.page(caller.workspaceId(), filter, (pagination.number() - 1) * PAGE, PAGE).stream()
                        .map(ReviewCards::card)
                        .toList();
        return pages.show(new ReviewsView(
                found,
                pagination,
                new Form(
                        Map.of(
                                "sentiment",
                                sentiment,
                                "driver",
                                driver,
                                "language",
                                language,
                                "kind",
                                kind,
                                "urgency",
                                urgency,
                                "copies",
                                copies),
                        List.of()),
                Driver.COMMON.stream().map(Driver::key).toList(),
                rows.scoring(caller.workspaceId())));
    }
}
