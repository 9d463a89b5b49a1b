package org.edrak.door;

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
import org.edrak.access.ApiKey;
import org.edrak.access.ApiKeys;
import org.edrak.bodies.FormBody;
import org.edrak.ids.Ids;
import org.edrak.pages.Notice;
import org.edrak.pages.views.ConfirmView;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.KeysView;
import org.edrak.people.Role;
import org.edrak.web.Caller;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** Keys by which programs use the API; each does what an analyst may do. */
@Path("/keys")
@RequestScoped
@RolesAllowed(Role.Keys.ANALYST)
public class KeysResource {
    @Inject
    private ApiKeys keys;

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @GET
    public Response all() {
        return pages.show(view(null, Form.EMPTY));
    }

    @POST
    public Response create(FormBody form) {
        var errors = new PersonRules(form).name("name").errors();
        if (!errors.isEmpty()) {
            return pages.refuse(400, view(null, new Form(form.shown("csrf"), errors)));
        }
        String secret = keys.create(caller.workspaceId(), form.value("name").strip(), Role.ANALYST);
        return pages.show(view(secret, Form.EMPTY));
    }

    @POST
    @Path("{id}/revoke")
    public Response revoke(@PathParam("id") String id, FormBody form) {
        ApiKey key = Ids.parse(id).stream()
                .boxed()
                .flatMap(number -> keys.find(caller.workspaceId(), number).stream())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!form.isConfirmed()) {
            return pages.show(new ConfirmView(
                    "keys.revoke.question",
                    "keys.revoke.consequence",
                    List.of(key.name()),
                    "keys.revoke",
                    "/keys/" + id + "/revoke",
                    "/keys"));
        }
        keys.revoke(caller.workspaceId(), key.id());
        return pages.show(Notice.done("keys.revoked.done", key.name()), view(null, Form.EMPTY));
    }

    private KeysView view(@Nullable String secret, Form form) {
        return new KeysView(
                keys.of(caller.workspaceId()).stream().map(KeysResource::shown).toList(), secret, form);
    }

    private static KeysView.Key shown(ApiKey key) {
        return new KeysView.Key(
                Ids.text(key.id()),
                key.name(),
                key.start(),
                key.createdAt(),
                key.usedAt().orElse(null));
    }
}
