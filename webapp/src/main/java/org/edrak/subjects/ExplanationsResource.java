package org.edrak.subjects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.edrak.explanations.Explanations;
import org.edrak.explanations.TreeDesk;
import org.edrak.explanations.Trees;
import org.edrak.ids.Ids;
import org.edrak.pages.views.ExplanationView;
import org.edrak.people.Role;
import org.edrak.scoring.ShownModel;
import org.edrak.scoring.StoredOpinion;
import org.edrak.scoring.Understanding;
import org.edrak.scoring.Understandings;
import org.edrak.verbatims.Verbatim;
import org.edrak.verbatims.Verbatims;
import org.edrak.web.Caller;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** One text of a customer, what was understood of it, and why. */
@Path("/explanations/{text}")
@RequestScoped
@RolesAllowed(Role.Keys.ANALYST)
public class ExplanationsResource {
    private static final int AGAIN_SECONDS = 3;

    @PathParam("text")
    private String id = "";

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private Verbatims verbatims;

    @Inject
    private Understandings understandings;

    @Inject
    private ShownModel shown;

    @Inject
    private Explanations explanations;

    @Inject
    private TreeDesk desk;

    @GET
    public Response show() {
        return pages.show(view(found(), null, null));
    }

    @GET
    @Path("why")
    public Response why() {
        Verbatim text = found();
        return pages.show(view(text, why(text), null));
    }

    /** The trees take seconds when nobody asked for some time, and one text is drawn at a time. */
    @GET
    @Path("trees")
    public Response trees() {
        Verbatim text = found();
        ExplanationView.Why why = why(text);
        if (!view(text, why, null).english()) {
            throw new NotFoundException();
        }
        return switch (desk.draw(text.words())) {
            case Trees.Drawn drawn ->
                pages.show(view(text, why, new ExplanationView.Trees(drawn.sentences(), drawn.cut(), null, 0)));
            case Trees.Busy busy -> refused(view(text, why, problem("text.trees.busy", 0)));
            case Trees.NoMemory lack -> refused(view(text, why, problem("text.trees.memory", lack.megabytes())));
        };
    }

    private static ExplanationView.Trees problem(String key, long megabytes) {
        return new ExplanationView.Trees(List.of(), false, key, megabytes);
    }

    private Response refused(ExplanationView view) {
        return Response.fromResponse(pages.refuse(503, view))
                .header(HttpHeaders.RETRY_AFTER, AGAIN_SECONDS)
                .build();
    }

    private ExplanationView.Why why(Verbatim text) {
        return WhyViews.of(text.words(), explanations.of(caller.workspaceId(), text.words()));
    }

    private Verbatim found() {
        return Ids.parse(id).stream()
                .boxed()
                .findFirst()
                .flatMap(known -> verbatims.find(caller.workspaceId(), known))
                .orElseThrow(NotFoundException::new);
    }

    private ExplanationView view(
            Verbatim text, ExplanationView.@Nullable Why why, ExplanationView.@Nullable Trees trees) {
        String version = shown.version(caller.workspaceId());
        List<Long> ids = List.of(text.id());
        Understanding understanding = understandings.of(ids, version).get(text.id());
        List<StoredOpinion> opinions = understandings.opinions(ids, version).getOrDefault(text.id(), List.of());
        return WhyViews.text(text, understanding, opinions, why, trees);
    }
}
