package org.edrak.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.edrak.bodies.BadBody;
import org.edrak.bodies.Json;
import org.edrak.feeds.FeedMapping;
import org.edrak.feeds.FeedReviews;
import org.edrak.feeds.Feeds;
import org.edrak.feeds.UnreadableFeed;
import org.edrak.hooks.HookRefusal;
import org.edrak.hooks.Hooks;
import org.edrak.ids.Ids;
import org.edrak.pages.Page;
import org.edrak.sources.Source;
import org.edrak.sources.Tally;
import org.edrak.web.Pages;
import org.edrak.web.Problem;
import org.edrak.workspaces.Workspaces;

/** Where other systems bring reviews by themselves, signed with the secret of their source. */
@Path("/hooks/{source}")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class HooksResource {
    @Inject
    private Hooks hooks;

    @Inject
    private Workspaces workspaces;

    @Inject
    private Pages pages;

    @Inject
    private InstantSource clock;

    /** What became of a delivery; {@code errors} tells why some cannot be taken. */
    public record Taken(long stored, long alreadyThere, long rejected, List<Violation> errors) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(
            @PathParam("source") String id,
            @HeaderParam("X-Edrak-Timestamp") @DefaultValue("") String timestamp,
            @HeaderParam("X-Edrak-Signature") @DefaultValue("") String signature,
            byte[] body) {
        Source source = Ids.parse(id).stream()
                .boxed()
                .flatMap(number -> hooks.find(number).stream())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Optional<HookRefusal> refusal = hooks.refusal(source, timestamp, body, signature);
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        FeedReviews brought = read(source, body);
        List<Boolean> areNew;
        try {
            areNew = hooks.take(source, signature, brought);
        } catch (RuntimeException e) {
            // Another came at the same moment: the same delivery, or one with the same review.
            if (hooks.refusal(source, timestamp, body, signature).isPresent()) {
                return refuse(HookRefusal.REPLAYED);
            }
            areNew = hooks.take(source, signature, brought);
        }
        Tally tally = Tally.of(areNew);
        return Response.ok(new Taken(tally.stored(), tally.repeated(), brought.rejected(), errors(brought)))
                .build();
    }

    private FeedReviews read(Source source, byte[] body) {
        JsonNode tree = (JsonNode) Json.read(body, JsonNode.class);
        FeedMapping mapping = FeedMapping.read(source.mapping().orElseThrow());
        var zone = workspaces.get(source.workspaceId()).zone();
        try {
            return FeedReviews.of(Feeds.read(tree, mapping), mapping, source.name(), zone, clock.instant());
        } catch (UnreadableFeed e) {
            throw new BadBody("", "A delivery has at most 1000 reviews.");
        }
    }

    private List<Violation> errors(FeedReviews brought) {
        Page page = pages.open(null);
        return brought.problems().stream()
                .map(problem -> Violation.of(
                        page, "item " + problem.row() + ", " + problem.column(), problem.code(), problem.arguments()))
                .toList();
    }

    private static Response refuse(HookRefusal refusal) {
        Problem problem = switch (refusal) {
            case SIGNATURE -> Problem.of(401, "The signature is wrong, or its time is more than five minutes off.");
            case REPLAYED -> Problem.of(409, "This delivery came before.");
            case PAUSED -> Problem.of(409, "This source is paused.");
        };
        return problem.answer().build();
    }
}
