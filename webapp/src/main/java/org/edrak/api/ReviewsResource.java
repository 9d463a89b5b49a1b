package org.edrak.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.edrak.bodies.BadBody;
import org.edrak.ids.Ids;
import org.edrak.people.Role;
import org.edrak.perception.ReviewFilter;
import org.edrak.perception.UnderstoodReview;
import org.edrak.perception.UnderstoodReviews;
import org.edrak.reviews.Added;
import org.edrak.reviews.NewReview;
import org.edrak.reviews.ReviewRules;
import org.edrak.reviews.Reviews;
import org.edrak.reviews.Stars;
import org.edrak.scoring.ScoringSweep;
import org.edrak.web.Caller;
import org.edrak.web.Count;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** Reviews for programs: send them in batches, read them with what was understood. */
@Path("/api/v1/reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewsResource {
    private static final int MOST = 1000;
    private static final int PAGE = 100;

    @Inject
    private Caller caller;

    @Inject
    private Reviews reviews;

    @Inject
    private UnderstoodReviews understood;

    @Inject
    private ScoringSweep sweep;

    @Inject
    private Pages pages;

    @Inject
    private InstantSource clock;

    /** A batch of reviews, at most 1,000. */
    public record Batch(List<Sent> reviews) {}

    /**
     * A review as a program sends it; with {@code source} its {@code externalId} is its identity, so that sending it
     * again changes nothing.
     *
     * @param writtenAt ISO 8601 with zone
     */
    public record Sent(
            String source,
            String externalId,
            String text,
            @Nullable Stars stars,
            @Nullable String author,
            @Nullable String product,
            @Nullable String url,
            Instant writtenAt) {}

    /**
     * A stored review.
     *
     * @param starsDisagree whether the stars clearly say the opposite of what is read in the words
     */
    public record Shown(
            String id,
            String source,
            String externalId,
            String text,
            @Nullable Stars stars,
            @Nullable String author,
            Instant writtenAt,
            boolean starsDisagree,
            @JsonUnwrapped ReadText read) {}

    /** A page of reviews, newest first. */
    public record Listed(List<Shown> reviews, int page, long total) {}

    @POST
    @RolesAllowed(Role.Keys.ANALYST)
    public Response add(Batch batch) {
        if (batch == null
                || batch.reviews() == null
                || batch.reviews().isEmpty()
                || batch.reviews().size() > MOST) {
            throw new BadBody("/reviews", "A batch has 1 to 1000 reviews.");
        }
        List<NewReview> given = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < batch.reviews().size(); i++) {
            check(batch.reviews().get(i), "reviews[" + i + "]", given, violations);
        }
        if (!violations.isEmpty()) {
            return Violation.refuse("Some reviews are not valid; nothing was stored.", violations);
        }
        Added added = reviews.add(caller.workspaceId(), given);
        sweep.begin();
        return Response.status(added.stored() > 0 ? 201 : 200).entity(added).build();
    }

    private void check(@Nullable Sent sent, String place, List<NewReview> given, List<Violation> violations) {
        if (sent == null || sent.writtenAt() == null) {
            violations.add(Violation.of(pages.page(), place + ".writtenAt", "review.missing", List.of("writtenAt")));
            return;
        }
        NewReview review = new NewReview(
                Objects.requireNonNullElse(sent.source(), "").strip(),
                Objects.requireNonNullElse(sent.externalId(), "").strip(),
                Objects.requireNonNullElse(sent.text(), "").strip(),
                sent.stars(),
                sent.author(),
                sent.product(),
                sent.url(),
                sent.writtenAt());
        ReviewRules.check(review, clock.instant())
                .forEach(problem -> violations.add(Violation.of(
                        pages.page(), place + "." + problem.field(), problem.code(), problem.arguments())));
        given.add(review);
    }

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Listed list(@QueryParam("page") @DefaultValue("1") Count asked) {
        int page = asked.value();
        if (page < 1 || page > 1_000_000) {
            throw new BadBody("page", "Pages are counted from 1.");
        }
        ReviewFilter any = ReviewFilter.ANY;
        List<Shown> shown = understood.page(caller.workspaceId(), any, (page - 1) * PAGE, PAGE).stream()
                .map(ReviewsResource::shown)
                .toList();
        return new Listed(shown, page, understood.count(caller.workspaceId(), any));
    }

    private static Shown shown(UnderstoodReview known) {
        var review = known.review();
        return new Shown(
                Ids.text(review.id()),
                review.source(),
                review.externalId(),
                known.text().verbatim().words(),
                review.stars().orElse(null),
                review.author().orElse(null),
                review.writtenAt(),
                known.starsDisagree(),
                ReadText.of(known.text()));
    }
}
