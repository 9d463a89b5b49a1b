package org.edrak.site;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.learning.AspectLayer;
import org.edrak.analysis.learning.LearnedAspects;
import org.edrak.scoring.Understandings;

/** Only in the archive that a test deploys: reads a text as a server does that was started with a layer of aspects. */
@Path("/test/learning")
@RequestScoped
@PermitAll
public class LearningDoor {
    @Inject
    private SentimentAnalyzer models;

    @Inject
    private Understandings understandings;

    /** Which text, and where the layer lies. */
    public record Wanted(long workspace, long verbatim, String layer) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public AdministratorDoor.Rows read(Wanted wanted) throws IOException {
        var learned = new LearnedAspects(models, AspectLayer.read(java.nio.file.Path.of(wanted.layer())));
        understandings.understandSome(wanted.workspace(), learned, wanted.verbatim() - 1, 1);
        return new AdministratorDoor.Rows(List.of(List.of(learned.modelVersion())));
    }
}
