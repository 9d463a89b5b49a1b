package org.edrak.subjects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edrak.analysis.aspects.OwnAspect;
import org.edrak.analysis.aspects.OwnDriver;
import org.edrak.analysis.aspects.Taxonomy;
import org.edrak.analysis.aspects.Vocabulary;
import org.edrak.analysis.aspects.VocabularyRules;
import org.edrak.bodies.FormBody;
import org.edrak.editing.Revision;
import org.edrak.pages.Notice;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.Form;
import org.edrak.people.Role;
import org.edrak.questionnaires.Driver;
import org.edrak.scoring.ScoringSweep;
import org.edrak.taxonomies.Taxonomies;
import org.edrak.web.Caller;
import org.edrak.web.Pages;

/** What the workspace's texts are read for: its own aspects, drivers and words beside those that ship. */
@Path("/settings/aspects")
@RequestScoped
@RolesAllowed(Role.Keys.ANALYST)
public class AspectsResource {
    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private Taxonomies taxonomies;

    @Inject
    private AspectViews views;

    @Inject
    private ScoringSweep sweep;

    @GET
    public Response list(@QueryParam("done") @DefaultValue("") String done) {
        return done.equals("aspects.saved.done")
                ? pages.show(Notice.done("aspects.saved.done"), views.all(Form.EMPTY))
                : pages.show(views.all(Form.EMPTY));
    }

    @GET
    @Path("edit")
    public Response edit(@QueryParam("aspect") @DefaultValue("") String key) {
        OwnAspect said = said(key);
        return pages.show(views.one(key, said, new Form(AspectForm.values(said), List.of()), !key.isEmpty()));
    }

    @POST
    @Path("edit")
    public Response change(FormBody form) {
        String key = form.value("aspect");
        said(key);
        AspectForm typed = new AspectForm(vocabulary(), key, form);
        List<FieldError> errors = typed.errors();
        boolean previewed = form.value("step").equals("preview");
        if (previewed || !errors.isEmpty()) {
            var view = views.one(key, typed.aspect(), new Form(form.shown("csrf"), errors), errors.isEmpty());
            return previewed ? pages.show(view) : pages.refuse(400, view);
        }
        if (!save(form, typed.changed())) {
            Form refused = new Form(form.shown("csrf"), List.of(FieldError.of("", "taxonomy.conflict")));
            return pages.refuse(409, views.one(key, typed.aspect(), refused, false));
        }
        return saved();
    }

    @POST
    @Path("remove")
    public Response remove(FormBody form) {
        String key = form.value("aspect");
        if (vocabulary().aspect(key).isEmpty()) {
            throw new NotFoundException();
        }
        return save(form, vocabulary().without(key)) ? saved() : conflict();
    }

    @POST
    @Path("drivers")
    public Response addDriver(FormBody form) {
        Vocabulary kept = vocabulary();
        Map<String, String> names = AspectForm.names(form);
        Driver driver = new Driver(AspectForm.newKey(kept, names.getOrDefault("en", "")));
        List<OwnDriver> drivers = new ArrayList<>(kept.drivers());
        drivers.add(new OwnDriver(driver, names));
        Vocabulary changed = new Vocabulary(drivers, kept.aspects());
        List<FieldError> errors = VocabularyRules.check(changed).stream()
                .map(problem -> FieldError.found("nameEn", problem.code(), problem.arguments()))
                .toList();
        if (!errors.isEmpty()) {
            return pages.refuse(400, views.all(new Form(form.shown("csrf"), errors)));
        }
        return save(form, changed) ? saved() : conflict();
    }

    @POST
    @Path("drivers/{key}/remove")
    public Response removeDriver(@PathParam("key") String key, FormBody form) {
        Vocabulary kept = vocabulary();
        List<OwnDriver> drivers = kept.drivers().stream()
                .filter(driver -> !driver.driver().key().equals(key))
                .toList();
        if (drivers.size() == kept.drivers().size()) {
            throw new NotFoundException();
        }
        Vocabulary changed = new Vocabulary(drivers, kept.aspects());
        if (!VocabularyRules.check(changed).isEmpty()) {
            throw new BadRequestException();
        }
        return save(form, changed) ? saved() : conflict();
    }

    /** What is said of an aspect so far; of one that ships perhaps nothing. */
    private OwnAspect said(String key) {
        if (key.isEmpty()) {
            return new OwnAspect("", Driver.PRODUCT_QUALITY, Map.of(), Map.of(), false);
        }
        return vocabulary().aspect(key).orElseGet(() -> {
            if (!Taxonomy.isShipped(key)) {
                throw new NotFoundException();
            }
            return new OwnAspect(key, null, Map.of(), Map.of(), false);
        });
    }

    private Vocabulary vocabulary() {
        return taxonomies.vocabulary(caller.workspaceId());
    }

    private boolean save(FormBody form, Vocabulary changed) {
        return taxonomies.save(caller.workspaceId(), Revision.of(form.value("revision")), changed, caller.memberId());
    }

    private Response saved() {
        sweep.begin();
        return Pages.to("/settings/aspects?done=aspects.saved.done").build();
    }

    private Response conflict() {
        return pages.refuse(409, views.all(new Form(Map.of(), List.of(FieldError.of("", "taxonomy.conflict")))));
    }
}
