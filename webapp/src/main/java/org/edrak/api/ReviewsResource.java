package org.edrak.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.edrak.bodies.BadBody;
import org.edrak.ids.Ids;
import org.edrak.people.Role;
import org.edrak.perception.ReviewFilter;
import org.edrak.perception.UnderstoodReview;
import org.edrak.perception.UnderstoodReviews;
import org.edrak.reviews.NewReview;
import org.edrak.reviews.ReviewKind;
import org.edrak.reviews.ReviewsNotStored;
import org.edrak.reviews.Stars;
import org.edrak.scoring.ScoringSweep;
import org.edrak.sources.ReviewIntake;
import org.edrak.sources.Source;
import org.edrak.sources.SourceKind;
import org.edrak.sources.SourceState;
import org.edrak.sources.Sources;
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
    private ReviewIntake intake;

    @Inject
    private Sources sources;

    @Inject
    private UnderstoodReviews understood;

    @Inject
    private ScoringSweep sweep;

    @Inject
    private Pages pages;

    @Inject
    private InstantSource clock;

    /**
     * A stored review.
     *
     * @param sentKind what its writer wants, as its sender says
     * @param copy whether an earlier one says the same, or nearly
     * @param campaign whether many said nearly the same within days
     * @param starsDisagree whether the stars clearly say the opposite of what is read in the words
     */
    public record Shown(
            String id,
            String source,
            String externalId,
            String text,
            @Nullable Stars stars,
            @Nullable String author,
            @Nullable String product,
            @Nullable String place,
            @Nullable String url,
            @Nullable String sentKind,
            boolean copy,
            boolean campaign,
            Instant writtenAt,
            boolean starsDisagree,
            @JsonUnwrapped ReadText read) {}

    /** A page of reviews, newest first. */
    public record Listed(List<Shown> reviews, int page, long total) {}

    /** Takes one review, an array, or an object with the array {@code reviews}. */
    @POST
    @RolesAllowed(Role.Keys.ANALYST)
    public Response add(JsonNode body, @QueryParam("leaveOut") @DefaultValue("false") boolean leaveOut) {
        List<JsonNode> parts = SentReview.parts(body);
        limit(parts.size());
        List<SentReview.Line> lines = new ArrayList<>();
        for (JsonNode part : parts) {
            lines.add(SentReview.check(lines.size() + 1, part, pages.page(), clock.instant()));
        }
        return take(lines, leaveOut);
    }

    /** Takes one review to a line. */
    @POST
    @Consumes("application/x-ndjson")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response addLines(byte[] body, @QueryParam("leaveOut") @DefaultValue("false") boolean leaveOut) {
        List<byte[]> parts = SentReview.lines(body);
        limit(parts.size());
        List<SentReview.Line> lines = new ArrayList<>();
        for (byte[] part : parts) {
            lines.add(SentReview.check(lines.size() + 1, part, pages.page(), clock.instant()));
        }
        return take(lines, leaveOut);
    }

    private static void limit(int many) {
        if (many < 1 || many > MOST) {
            throw new BadBody("/reviews", "A batch has 1 to 1000 reviews.");
        }
    }

    private Response take(List<SentReview.Line> checked, boolean leaveOut) {
        List<SentReview.Line> lines = withoutPaused(checked);
        List<Violation> violations =
                lines.stream().flatMap(line -> line.wrong().stream()).toList();
        if (!violations.isEmpty() && !leaveOut) {
            return Violation.refuse("Some reviews are not valid; nothing was stored.", violations);
        }
        List<NewReview> given = lines.stream()
                .map(SentReview.Line::review)
                .filter(Objects::nonNull)
                .toList();
        TakenReviews taken = TakenReviews.of(lines, store(given));
        sweep.begin();
        return Response.status(taken.stored() > 0 ? 201 : 200).entity(taken).build();
    }

    private List<Boolean> store(List<NewReview> given) {
        try {
            return intake.take(caller.workspaceId(), SourceKind.API, given);
        } catch (ReviewsNotStored e) {
            if (!e.isConflict()) {
                throw e;
            }
            return intake.take(caller.workspaceId(), SourceKind.API, given);
        }
    }

    private List<SentReview.Line> withoutPaused(List<SentReview.Line> lines) {
        Set<String> paused = sources.of(caller.workspaceId()).stream()
                .filter(source -> source.state() == SourceState.PAUSED)
                .map(Source::name)
                .collect(Collectors.toSet());
        return lines.stream()
                .map(line ->
                        line.review() != null && paused.contains(line.review().source())
                                ? new SentReview.Line(line.row(), null, List.of(paused(line)))
                                : line)
                .toList();
    }

    private Violation paused(SentReview.Line line) {
        return Violation.of(pages.page(), "reviews[" + (line.row() - 1) + "].source", "source.paused", List.of());
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
                review.product().orElse(null),
                review.place().orElse(null),
                review.url().orElse(null),
                review.kind().map(ReviewKind::key).orElse(null),
                review.isCopy(),
                review.isInCampaign(),
                review.writtenAt(),
                known.starsDisagree(),
                ReadText.of(known.text()));
    }
}
