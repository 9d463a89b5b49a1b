package org.edrak.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import org.edrak.bodies.FormBody;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.WeightsView;
import org.edrak.people.Role;
import org.edrak.perception.KnownGroups;
import org.edrak.standards.Margin;
import org.edrak.standards.Margins;
import org.edrak.web.Caller;
import org.edrak.web.Pages;
import org.edrak.workspaces.Workspaces;

/** Where a workspace states how its customers are made up, so that the report can weigh those who answered. */
@Path("/report/weights")
@RequestScoped
@RolesAllowed(Role.Keys.ANALYST)
public class WeightsResource {
    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private Margins margins;

    @Inject
    private KnownGroups known;

    @Inject
    private Workspaces workspaces;

    @Inject
    private InstantSource clock;

    @GET
    public Response show(@QueryParam("done") @DefaultValue("") String done) {
        List<Margin> stated = margins.of(caller.workspaceId());
        var today = clock.instant()
                .atZone(workspaces.get(caller.workspaceId()).zone())
                .toLocalDate();
        List<WeightsView.Field> fields = WeightsForm.fields(known.of(caller.workspaceId(), today), stated);
        return Done.show(
                pages,
                done,
                new WeightsView(fields, new Form(WeightsForm.values(pages.page(), fields, stated), List.of())));
    }

    @POST
    public Response set(FormBody sent) {
        WeightsForm form = new WeightsForm(sent);
        List<Margin> stated = form.margins();
        if (!form.errors().isEmpty()) {
            return pages.refuse(400, new WeightsView(form.fields(), new Form(sent.shown("csrf"), form.errors())));
        }
        margins.set(caller.workspaceId(), stated);
        return Pages.to("/report/weights?done=weights.saved.done").build();
    }
}
