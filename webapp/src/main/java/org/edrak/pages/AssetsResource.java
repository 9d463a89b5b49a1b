package org.edrak.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.edrak.pages.Assets.Asset;
import org.jspecify.annotations.Nullable;

/** Serves stylesheets, scripts, fonts and icons; the name carries the content's hash, so a copy is good for ever. */
@Path("assets")
@PermitAll
public class AssetsResource {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @GET
    @Path("{file}")
    public Response file(
            @PathParam("file") String file, @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Nullable String accepted) {
        Asset asset = Assets.find(file).orElseThrow(NotFoundException::new);
        boolean zipped = asset.gzip().length > 0 && accepted != null && accepted.contains("gzip");
        var response = Response.ok(zipped ? asset.gzip() : asset.bytes())
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (zipped) {
            response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return response.build();
    }
}
