package org.edrak.editing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.edrak.bodies.UploadBody;
import org.edrak.brands.Accent;
import org.edrak.brands.Brand;
import org.edrak.brands.Brands;
import org.edrak.brands.Logo;
import org.edrak.pages.Notice;
import org.edrak.pages.views.BrandView;
import org.edrak.pages.views.Form;
import org.edrak.people.Role;
import org.edrak.web.BrandLooks;
import org.edrak.web.Caller;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** How customers see the workspace: its logo, its colour, and the hosts to which they may be sent in the end. */
@Path("/settings/brand")
@RequestScoped
@RolesAllowed(Role.Keys.ANALYST)
public class BrandResource {
    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private Brands brands;

    @GET
    public Response show() {
        return pages.show(view(brands.brand(caller.workspaceId()), null));
    }

    @POST
    public Response change(UploadBody sent) throws IOException {
        BrandForm form = new BrandForm(sent, picture(sent));
        if (!form.errors().isEmpty()) {
            return pages.refuse(400, view(brands.brand(caller.workspaceId()), form));
        }
        Brand brand = brands.describe(caller.workspaceId(), form.accent().orElse(null), form.hosts());
        if (form.logo().isPresent()) {
            brand = brands.show(caller.workspaceId(), form.logo().get());
        } else if (form.removesLogo()) {
            brand = brands.show(caller.workspaceId(), null);
        }
        return pages.show(Notice.done("brand.saved.done"), view(brand, null));
    }

    /** The picture that was chosen; empty when none was, and one byte too long when it is too large. */
    private static byte[] picture(UploadBody sent) throws IOException {
        if (sent.files().isEmpty()) {
            return new byte[0];
        }
        return Files.size(sent.file()) > Logo.LARGEST ? new byte[Logo.LARGEST + 1] : Files.readAllBytes(sent.file());
    }

    private static BrandView view(Brand brand, @Nullable BrandForm form) {
        String logo = brand.logo().isPresent() ? BrandLooks.logo(brand) : null;
        String stored = brand.accent().map(accent -> accent.colour().text()).orElse("");
        if (form != null) {
            return new BrandView(
                    new Form(form.values(), form.errors()),
                    logo,
                    form.values().getOrDefault("accent", ""),
                    form.accent().map(Accent::contrast).orElse(0.0),
                    form.suggestion());
        }
        Map<String, String> values = Map.of("accent", stored, "hosts", String.join("\n", brand.redirectHosts()));
        double ratio = brand.accent().map(Accent::contrast).orElse(0.0);
        return new BrandView(new Form(values, List.of()), logo, stored, ratio, null);
    }
}
