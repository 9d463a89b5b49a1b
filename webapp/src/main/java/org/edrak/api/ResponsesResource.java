package org.edrak.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.edrak.bodies.BadBody;
import org.edrak.ids.Ids;
import org.edrak.people.Role;
import org.edrak.responses.EarlierAnswers;
import org.edrak.responses.Flagged;
import org.edrak.responses.QualityFlag;
import org.edrak.responses.ResponseFilter;
import org.edrak.responses.Responses;
import org.edrak.web.Caller;
import org.edrak.web.CallersSurveys;
import org.edrak.web.Count;
import org.edrak.workspaces.Workspaces;
import org.jspecify.annotations.Nullable;

/** The workspace's responses for programs: in pages, or all of them as a stream of lines. */
@Path("/api/v1/responses")
@RequestScoped
@RolesAllowed(Role.Keys.ANALYST)
public class ResponsesResource {
    private static final String LINES = "application/x-ndjson";
    private static final int MOST = 1000;

    @Inject
    private Caller caller;

    @Inject
    private CallersSurveys surveys;

    @Inject
    private Workspaces workspaces;

    @Inject
    private ResponseRows rows;

    @Inject
    private Responses responses;

    @Inject
    private EarlierAnswers earlier;

    @QueryParam("survey")
    @DefaultValue("")
    private String survey = "";

    @QueryParam("from")
    @DefaultValue("")
    private String from = "";

    @QueryParam("to")
    @DefaultValue("")
    private String to = "";

    @QueryParam("state")
    @DefaultValue("complete")
    private String state = "";

    @QueryParam("flag")
    @DefaultValue("")
    private String flag = "";

    @QueryParam("after")
    @DefaultValue("")
    private String after = "";

    /** One response with what it said before it was changed, the first answers first. */
    public record Whole(ResponseRows.Shown response, List<Before> earlier) {}

    /** Answers that others have taken the place of. */
    public record Before(Instant replacedAt, Map<String, @Nullable Object> answers) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ResponseRows.Listed page(@QueryParam("limit") @DefaultValue("100") Count asked) {
        if (asked.value() < 1 || asked.value() > MOST) {
            throw new BadBody("limit", "A page has 1 to 1000 responses.");
        }
        return rows.page(filter(), isPartial(), last(), asked.value());
    }

    @GET
    @Produces(LINES + ";qs=0.5")
    public Response stream() {
        ResponseFilter filter = filter();
        boolean partial = isPartial();
        long last = last();
        return Response.ok((StreamingOutput) out -> rows.write(filter, partial, last, out), LINES)
                .build();
    }

    @GET
    @Path("{response}")
    @Produces(MediaType.APPLICATION_JSON)
    public Whole one(@PathParam("response") String id) {
        var response = Ids.parse(id).stream()
                .boxed()
                .findFirst()
                .flatMap(known -> responses.find(caller.workspaceId(), known))
                .orElseThrow(NotFoundException::new);
        var words = rows.words(List.of(response.id())).getOrDefault(response.id(), Map.of());
        return new Whole(
                rows.shown(response, words),
                earlier.of(caller.workspaceId(), response.id()).stream()
                        .map(each -> new Before(each.replacedAt(), ResponseRows.answers(each.answers(), each.words())))
                        .toList());
    }

    private ResponseFilter filter() {
        ZoneId zone = workspaces.get(caller.workspaceId()).zone();
        return new ResponseFilter(
                caller.workspaceId(),
                survey.isEmpty() ? null : surveys.find(survey).id(),
                day("from", from, 0, zone),
                day("to", to, 1, zone),
                switch (flag) {
                    case "any" -> Flagged.ONLY;
                    case "none" -> Flagged.WITHOUT;
                    default -> Flagged.WITH;
                },
                flag.isEmpty() || flag.equals("any") || flag.equals("none") ? null : named(flag));
    }

    private static QualityFlag named(String key) {
        return QualityFlag.of(key)
                .orElseThrow(() -> new BadBody("flag", "It is any, none, too-fast, straight-lined or duplicate-text."));
    }

    private static @Nullable Instant day(String name, String text, int plus, ZoneId zone) {
        try {
            return text.isEmpty()
                    ? null
                    : LocalDate.parse(text).plusDays(plus).atStartOfDay(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw new BadBody(name, "This is not a day as 2026-11-22.");
        }
    }

    private boolean isPartial() {
        return switch (state) {
            case "complete" -> false;
            case "partial" -> true;
            default -> throw new BadBody("state", "The state is complete or partial.");
        };
    }

    private long last() {
        OptionalLong id = after.isEmpty() ? OptionalLong.of(0) : Ids.parse(after);
        return id.orElseThrow(() -> new BadBody("after", "This is not the id of a response."));
    }
}
