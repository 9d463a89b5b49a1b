package org.edrak.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edrak.bodies.FormBody;
import org.edrak.ids.Ids;
import org.edrak.pages.Page;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.StandardsView;
import org.edrak.people.Role;
import org.edrak.questionnaires.Driver;
import org.edrak.standards.Event;
import org.edrak.standards.Standards;
import org.edrak.standards.Target;
import org.edrak.web.Caller;
import org.edrak.web.Pages;

/** Where a workspace sets what its report is held against: targets and promises, and the events that explain a curve. */
@Path("/report/standards")
@RequestScoped
@RolesAllowed(Role.Keys.ANALYST)
public class StandardsResource {
    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private Standards standards;

    @GET
    public Response show(@QueryParam("done") @DefaultValue("") String done) {
        return Done.show(pages, done, view(null, Form.EMPTY));
    }

    @POST
    public Response set(FormBody sent) {
        StandardsForm form = new StandardsForm(sent);
        List<Target> targets = form.targets();
        if (!form.errors().isEmpty()) {
            return pages.refuse(400, view(new Form(sent.shown("csrf"), form.errors()), Form.EMPTY));
        }
        standards.set(caller.workspaceId(), targets);
        return Pages.to("/report/standards?done=standards.saved.done").build();
    }

    @POST
    @Path("events")
    public Response add(FormBody sent) {
        List<FieldError> errors = new ArrayList<>();
        Optional<LocalDate> day = Page.readDay(sent.value("day"));
        String label = sent.value("label").strip();
        if (day.isEmpty()) {
            errors.add(FieldError.of("day", "report.not-a-day"));
        }
        if (label.isEmpty() || label.length() > Event.LONGEST_LABEL) {
            errors.add(FieldError.of("label", "standards.event.length", Event.LONGEST_LABEL));
        }
        if (errors.isEmpty() && !standards.add(caller.workspaceId(), day.orElseThrow(), label)) {
            errors.add(FieldError.of("label", "standards.event.many", Standards.MOST_EVENTS));
        }
        return errors.isEmpty()
                ? Pages.to("/report/standards?done=standards.event.added.done").build()
                : pages.refuse(400, view(null, new Form(sent.shown("csrf"), errors)));
    }

    @POST
    @Path("events/{id}/remove")
    public Response remove(@PathParam("id") String id, FormBody sent) {
        long event = Ids.parse(id).orElseThrow(NotFoundException::new);
        if (!standards.remove(caller.workspaceId(), event)) {
            throw new NotFoundException();
        }
        return Pages.to("/report/standards?done=standards.event.removed.done").build();
    }

    private StandardsView view(@org.jspecify.annotations.Nullable Form typed, Form event) {
        return new StandardsView(
                Driver.COMMON.stream().map(Driver::key).toList(),
                StandardsForm.TOUCHPOINTS,
                typed == null
                        ? new Form(
                                StandardsForm.values(pages.page(), standards.targets(caller.workspaceId())), List.of())
                        : typed,
                standards.events(caller.workspaceId()),
                event);
    }
}
