package org.edrak.site;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import org.edrak.access.ApiKeys;
import org.edrak.ids.Ids;
import org.edrak.imports.Uploads;
import org.edrak.people.Role;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.workspaces.Workspaces;

/** Only in the archive that a test deploys: makes a second workspace, whose ids nobody of the first may use. */
@Path("/test/neighbour")
@RequestScoped
@PermitAll
public class NeighbourDoor {
    private static final String DEFINITION =
            "{\"title\":\"Secret canary\",\"pages\":[{\"elements\":[{\"type\":\"nps\",\"name\":\"nps\",\"title\":\"N\"}]}]}";

    @Inject
    private Workspaces workspaces;

    @Inject
    private Surveys surveys;

    @Inject
    private Uploads uploads;

    @Inject
    private ApiKeys keys;

    /** What a neighbour has. */
    public record Neighbour(String survey, String link, String upload, String key) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public Neighbour make() throws IOException {
        long workspace =
                workspaces.create("Neighbour", ZoneOffset.UTC, Locale.ENGLISH).id();
        Survey survey = surveys.publish(workspace, DEFINITION);
        byte[] file = "date,nps\n2026-01-01,9\n".getBytes(StandardCharsets.UTF_8);
        var upload = uploads.keep(workspace, "canary.csv", new ByteArrayInputStream(file));
        String key = keys.create(workspace, "neighbour", Role.ANALYST);
        return new Neighbour(Ids.text(survey.id()), survey.link(), Ids.text(upload.id()), key);
    }
}
