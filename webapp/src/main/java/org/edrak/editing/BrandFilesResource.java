package org.edrak.editing;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.edrak.brands.Brand;
import org.edrak.brands.Brands;
import org.edrak.brands.Logo;
import org.edrak.ids.Ids;
import org.edrak.pages.CustomersStyle;

/** The logo and the stylesheet of a brand; their addresses carry its revision, so a copy is good for ever. */
@Path("/brand/{workspace}")
@RequestScoped
@PermitAll
public class BrandFilesResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @PathParam("workspace")
    private String id = "";

    @Inject
    private Brands brands;

    @GET
    @Path("logo-{revision: [0-9]{1,9}}")
    public Response logo(@PathParam("revision") int revision) {
        Brand brand = brand();
        Logo logo = brand.logo().orElseThrow(NotFoundException::new);
        return answer(brand, revision, logo.content(), logo.type());
    }

    @GET
    @Path("style-{revision: [0-9]{1,9}}.css")
    public Response style(@PathParam("revision") int revision) {
        Brand brand = brand();
        byte[] style = CustomersStyle.with(
                brand.accent().orElseThrow(NotFoundException::new).stylesheet());
        return answer(brand, revision, style, "text/css; charset=utf-8");
    }

    private static Response answer(Brand brand, int revision, byte[] content, String type) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, revision == brand.revision() ? FOR_EVER : "no-store")
                .build();
    }

    private Brand brand() {
        long workspace = Ids.parse(id).orElseThrow(NotFoundException::new);
        return brands.brand(workspace);
    }
}
