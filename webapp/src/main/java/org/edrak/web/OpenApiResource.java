package org.edrak.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** The description of the API, for people's tools. */
@Path("/api/v1/openapi.json")
@RequestScoped
public class OpenApiResource {
    /** OpenAPI 3.1, as JSON. */
    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] description() throws IOException {
        try (InputStream in = OpenApiResource.class.getResourceAsStream("/openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("openapi.json is missing");
            }
            return in.readAllBytes();
        }
    }
}
