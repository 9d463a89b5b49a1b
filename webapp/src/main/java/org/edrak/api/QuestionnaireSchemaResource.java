package org.edrak.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.edrak.questionnaires.Questionnaire;

/** The JSON Schema of definitions, so that authors' editors complete them. */
@Path("/api/v1/questionnaire-schema.json")
@PermitAll
public class QuestionnaireSchemaResource {
    @GET
    public Response schema() throws IOException {
        try (InputStream file = Questionnaire.class.getResourceAsStream("questionnaire.schema.json")) {
            return Response.ok(Objects.requireNonNull(file).readAllBytes())
                    .type("application/schema+json; charset=utf-8")
                    .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                    .build();
        }
    }
}
