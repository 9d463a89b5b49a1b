package org.edrak.sourcing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.edrak.bodies.FormBody;
import org.edrak.feeds.FeedMapping;
import org.edrak.ids.Ids;
import org.edrak.pages.Page;
import org.edrak.pages.views.ConfirmView;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.NewSourceView;
import org.edrak.pages.views.RunView;
import org.edrak.pages.views.SourceView;
import org.edrak.pages.views.SourcesView;
import org.edrak.people.Role;
import org.edrak.pulls.Pulls;
import org.edrak.sources.Run;
import org.edrak.sources.Runs;
import org.edrak.sources.Source;
import org.edrak.sources.SourceKind;
import org.edrak.sources.Sources;
import org.edrak.web.Caller;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** The pages of where reviews come from. */
@Path("/sources")
@RequestScoped
public class SourcesResource {
    private static final int MOST_RUNS = 50;
    private static final int MOST_REJECTED = 200;

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private Sources sources;

    @Inject
    private Runs runs;

    @Inject
    private Pulls pulls;

    @Inject
    private NewSources newSources;

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Response list() {
        Page page = pages.page();
        return pages.show(new SourcesView(sources.of(caller.workspaceId()).stream()
                .map(source -> SourceRows.source(source, page))
                .toList()));
    }

    @GET
    @Path("new")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response begin() {
        return pages.show(new NewSourceView(new Form(SourceForm.USUAL, List.of()), FeedMapping.FIELDS));
    }

    @POST
    @RolesAllowed(Role.Keys.ANALYST)
    public Response create(FormBody form) {
        NewSource wish = SourceForm.read(form);
        var errors = newSources.errors(caller.workspaceId(), wish);
        if (!errors.isEmpty()) {
            return pages.refuse(400, new NewSourceView(new Form(form.shown("csrf"), errors), FeedMapping.FIELDS));
        }
        Source source = newSources.create(caller.workspaceId(), wish);
        return source.kind() == SourceKind.WEBHOOK
                ? pages.show(view(source, newSources.secret(source).orElse(null)))
                : to(source);
    }

    @GET
    @Path("{source}")
    @RolesAllowed(Role.Keys.VIEWER)
    public Response one(@PathParam("source") String id) {
        return pages.show(view(find(id), null));
    }

    private SourceView view(Source source, @Nullable String secret) {
        Page page = pages.page();
        String hook = source.kind() == SourceKind.WEBHOOK ? pages.origin() + "/hooks/" + Ids.text(source.id()) : null;
        return new SourceView(
                SourceRows.source(source, page),
                hook,
                secret,
                pulls.find(caller.workspaceId(), source.id())
                        .map(pull -> new SourceView.Pull(pull.address(), pull.everyMinutes(), pull.nextAt()))
                        .orElse(null),
                source.mapping().orElse(null),
                runs.of(source.id(), MOST_RUNS).stream()
                        .map(run -> SourceRows.run(run, page))
                        .toList());
    }

    @POST
    @Path("{source}/pause")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response pause(@PathParam("source") String id) {
        sources.pause(caller.workspaceId(), find(id).id());
        return to(find(id));
    }

    @POST
    @Path("{source}/resume")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response resume(@PathParam("source") String id) {
        sources.resume(caller.workspaceId(), find(id).id());
        pulls.wantNow(caller.workspaceId(), find(id).id());
        return to(find(id));
    }

    @POST
    @Path("{source}/fetch")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response fetch(@PathParam("source") String id) {
        pulls.wantNow(caller.workspaceId(), find(id).id());
        return to(find(id));
    }

    /** Gives a webhook another secret and shows it. */
    @POST
    @Path("{source}/secret")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response renew(@PathParam("source") String id, FormBody form) {
        Source source = find(id);
        if (!form.isConfirmed()) {
            return confirm(source, "source.secret.new", "/secret");
        }
        sources.renew(caller.workspaceId(), source.id());
        Source renewed = find(id);
        return pages.show(view(renewed, newSources.secret(renewed).orElse(null)));
    }

    @POST
    @Path("{source}/delete")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response delete(@PathParam("source") String id, FormBody form) {
        Source source = find(id);
        if (!form.isConfirmed()) {
            return confirm(source, "source.delete", "/delete");
        }
        sources.delete(caller.workspaceId(), source.id());
        return Pages.to("/sources").build();
    }

    private Response confirm(Source source, String what, String below) {
        String address = address(source);
        return pages.show(new ConfirmView(
                what + ".question", what + ".consequence", List.of(source.name()), what, address + below, address));
    }

    @GET
    @Path("{source}/runs/{run}")
    @RolesAllowed(Role.Keys.VIEWER)
    public Response run(@PathParam("source") String id, @PathParam("run") String runId) {
        Source source = find(id);
        Run run = run(source, runId);
        Page page = pages.page();
        return pages.show(new RunView(
                id,
                source.name(),
                SourceRows.run(run, page),
                false,
                SourceRows.rejected(runs.rejected(run.id(), 0, MOST_REJECTED), page)));
    }

    @GET
    @Path("{source}/runs/{run}/rejected.csv")
    @RolesAllowed(Role.Keys.VIEWER)
    public Response rejected(@PathParam("source") String id, @PathParam("run") String runId) {
        return RejectedCsv.of(runs, run(find(id), runId), pages.page());
    }

    private Run run(Source source, String id) {
        return Ids.parse(id).stream()
                .boxed()
                .flatMap(number -> runs.find(caller.workspaceId(), number).stream())
                .filter(run -> run.sourceId() == source.id())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Source find(String id) {
        return Ids.parse(id).stream()
                .boxed()
                .flatMap(number -> sources.find(caller.workspaceId(), number).stream())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static String address(Source source) {
        return "/sources/" + Ids.text(source.id());
    }

    private static Response to(Source source) {
        return Pages.to(address(source)).build();
    }
}
