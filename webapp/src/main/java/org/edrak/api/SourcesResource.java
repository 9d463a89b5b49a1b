package org.edrak.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.edrak.bodies.BadBody;
import org.edrak.feeds.FeedFormat;
import org.edrak.feeds.FeedMapping;
import org.edrak.ids.Ids;
import org.edrak.people.Role;
import org.edrak.sources.Run;
import org.edrak.sources.Runs;
import org.edrak.sources.Source;
import org.edrak.sources.SourceKind;
import org.edrak.sources.Sources;
import org.edrak.sourcing.NewSource;
import org.edrak.sourcing.NewSources;
import org.edrak.web.Caller;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** Where reviews come from, for programs. */
@Path("/api/v1/sources")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SourcesResource {
    private static final int MOST_RUNS = 100;
    private static final int MOST_PROBLEMS = 1000;
    private static final int USUAL_MINUTES = 60;
    private static final int USUAL_STARS = 5;

    @Inject
    private Caller caller;

    @Inject
    private Sources sources;

    @Inject
    private Runs runs;

    @Inject
    private NewSources newSources;

    @Inject
    private Pages pages;

    /** All sources of the workspace. */
    public record Listed(List<ShownSource> sources) {}

    /** The last runs of a source, newest first. */
    public record Ran(List<ShownRun> runs) {}

    /** A run with why rows of it were refused, the first 1,000. */
    public record RunWithErrors(ShownRun run, List<Violation> errors) {}

    /** {@code active} or {@code paused}. */
    public record State(String state) {}

    /** The secret of a webhook, told this once. */
    public record Secret(String secret) {}

    /**
     * A source to be made.
     *
     * @param kind {@code upload}, {@code api}, {@code webhook} or {@code pull}
     * @param address of a pull
     * @param everyMinutes of a pull; 60 when left out
     * @param format of a pull: {@code json}, {@code xml} or {@code app-store}; {@code json} when left out
     * @param mapping of a pull or webhook; the format's usual one when left out
     */
    public record Wanted(
            String name,
            String kind,
            @Nullable String address,
            @Nullable Integer everyMinutes,
            @Nullable String format,
            @Nullable Mapping mapping) {}

    /** Where the parts of a review lie: {@code items} and {@code next} in the whole, {@code fields} in each item. */
    public record Mapping(
            @Nullable String items,
            @Nullable Map<String, String> fields,
            @Nullable String next,
            @Nullable Integer starsMin,
            @Nullable Integer starsMax) {}

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Listed list() {
        return new Listed(sources.of(caller.workspaceId()).stream()
                .map(source -> ShownSource.of(source, pages.page(), null))
                .toList());
    }

    @POST
    @RolesAllowed(Role.Keys.ANALYST)
    public Response create(Wanted wanted) {
        NewSource wish = wish(wanted);
        var errors = newSources.errors(caller.workspaceId(), wish);
        if (!errors.isEmpty()) {
            return Violation.refuse(
                    "The source was not made.",
                    errors.stream()
                            .map(error -> new Violation(error.field(), error.key(), error.text(pages.page())))
                            .toList());
        }
        Source source = newSources.create(caller.workspaceId(), wish);
        return Response.status(201)
                .location(URI.create("/api/v1/sources/" + Ids.text(source.id())))
                .entity(ShownSource.of(
                        source, pages.page(), newSources.secret(source).orElse(null)))
                .build();
    }

    private static NewSource wish(@Nullable Wanted wanted) {
        if (wanted == null || wanted.name() == null || wanted.kind() == null) {
            throw new BadBody("", "A source has a name and a kind.");
        }
        SourceKind kind = SourceKind.of(wanted.kind())
                .orElseThrow(() -> new BadBody("/kind", "The kind is upload, api, webhook or pull."));
        FeedFormat format = FeedFormat.of(wanted.format() == null ? "json" : wanted.format())
                .orElseThrow(() -> new BadBody("/format", "The format is json, xml or app-store."));
        Mapping given = wanted.mapping() == null ? new Mapping(null, null, null, null, null) : wanted.mapping();
        FeedMapping mapping = new FeedMapping(
                format,
                given.items(),
                given.fields(),
                given.next(),
                given.starsMin() == null ? 1 : given.starsMin(),
                given.starsMax() == null ? USUAL_STARS : given.starsMax());
        return new NewSource(
                wanted.name().strip(),
                kind,
                wanted.address() == null ? "" : wanted.address().strip(),
                wanted.everyMinutes() == null ? USUAL_MINUTES : wanted.everyMinutes(),
                mapping);
    }

    @GET
    @Path("{source}")
    @RolesAllowed(Role.Keys.VIEWER)
    public ShownSource one(@PathParam("source") String id) {
        return ShownSource.of(find(id), pages.page(), null);
    }

    @DELETE
    @Path("{source}")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response delete(@PathParam("source") String id) {
        sources.delete(caller.workspaceId(), find(id).id());
        return Response.noContent().build();
    }

    @PUT
    @Path("{source}/state")
    @RolesAllowed(Role.Keys.ANALYST)
    public ShownSource state(@PathParam("source") String id, State wanted) {
        Source source = find(id);
        String state = wanted == null ? "" : String.valueOf(wanted.state());
        switch (state) {
            case "paused" -> sources.pause(caller.workspaceId(), source.id());
            case "active" -> sources.resume(caller.workspaceId(), source.id());
            default -> throw new BadBody("/state", "A source becomes active or paused.");
        }
        return one(id);
    }

    @POST
    @Path("{source}/secret")
    @RolesAllowed(Role.Keys.ANALYST)
    public Secret renew(@PathParam("source") String id) {
        sources.renew(caller.workspaceId(), find(id).id());
        return new Secret(newSources.secret(find(id)).orElseThrow(NotFoundException::new));
    }

    @GET
    @Path("{source}/runs")
    @RolesAllowed(Role.Keys.VIEWER)
    public Ran runs(@PathParam("source") String id) {
        return new Ran(runs.of(find(id).id(), MOST_RUNS).stream()
                .map(run -> ShownRun.of(run, pages.page()))
                .toList());
    }

    @GET
    @Path("{source}/runs/{run}")
    @RolesAllowed(Role.Keys.VIEWER)
    public RunWithErrors run(@PathParam("source") String id, @PathParam("run") String runId) {
        Source source = find(id);
        Run run = Ids.parse(runId).stream()
                .boxed()
                .flatMap(number -> runs.find(caller.workspaceId(), number).stream())
                .filter(found -> found.sourceId() == source.id())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new RunWithErrors(
                ShownRun.of(run, pages.page()),
                runs.rejected(run.id(), 0, MOST_PROBLEMS).stream()
                        .map(problem -> Violation.of(
                                pages.page(),
                                "row " + problem.row() + (problem.column().isEmpty() ? "" : ", " + problem.column()),
                                problem.code(),
                                problem.arguments()))
                        .toList());
    }

    private Source find(String id) {
        return Ids.parse(id).stream()
                .boxed()
                .flatMap(number -> sources.find(caller.workspaceId(), number).stream())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
