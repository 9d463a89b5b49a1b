package org.edrak.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.edrak.analysis.Kind;
import org.edrak.analysis.SentimentClass;
import org.edrak.bodies.BadBody;
import org.edrak.bodies.Json;
import org.edrak.ids.Ids;
import org.edrak.people.Role;
import org.edrak.questionnaires.Driver;
import org.edrak.scoring.corrections.Aspects;
import org.edrak.scoring.corrections.Correction;
import org.edrak.scoring.corrections.Corrections;
import org.edrak.scoring.corrections.TrainingTexts;
import org.edrak.scoring.corrections.Verdict;
import org.edrak.web.Authors;
import org.edrak.web.Caller;
import org.edrak.web.Count;
import org.jspecify.annotations.Nullable;

/** What people said of texts instead of the model, for programs. */
@Path("/api/v1/corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorrectionsResource {
    private static final int MOST = 1000;

    @Inject
    private Caller caller;

    @Inject
    private Corrections corrections;

    @Inject
    private Aspects aspects;

    @Inject
    private TrainingTexts training;

    @Inject
    private Authors authors;

    /** A correction; {@code value} is null where something was removed or taken back. */
    record Shown(
            String id,
            String verbatim,
            String subject,
            @Nullable String aspect,
            @Nullable String driver,
            @Nullable String value,
            String action,
            String by,
            Instant at,
            boolean inForce) {}

    /** A page; {@code next} is sent as {@code after} for the next page, and null on the last one. */
    record Listed(List<Shown> corrections, @Nullable String next) {}

    @POST
    @RolesAllowed(Role.Keys.ANALYST)
    public Response add(SentCorrection sent) {
        long verbatim =
                Ids.parse(sent.verbatim() == null ? "" : sent.verbatim()).orElseThrow(NotFoundException::new);
        Verdict verdict = sent.verdict(aspect -> aspects.driver(caller.workspaceId(), aspect));
        Correction made = corrections
                .correct(caller.workspaceId(), verbatim, verdict, caller.memberId())
                .orElseThrow(NotFoundException::new);
        return Response.status(201).entity(shown(made)).build();
    }

    @DELETE
    @Path("{correction}")
    @RolesAllowed(Role.Keys.ANALYST)
    public Shown takeBack(@PathParam("correction") String id) {
        long known = Ids.parse(id).orElseThrow(NotFoundException::new);
        return shown(corrections
                .takeBack(caller.workspaceId(), known, caller.memberId())
                .orElseThrow(NotFoundException::new));
    }

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Listed list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("100") Count asked) {
        if (asked.value() < 1 || asked.value() > MOST) {
            throw new BadBody("limit", "A page has 1 to 1000 corrections.");
        }
        long last = after.isEmpty()
                ? 0
                : Ids.parse(after).orElseThrow(() -> new BadBody("after", "This is not the id of a correction."));
        List<Shown> shown = corrections.page(caller.workspaceId(), last, asked.value()).stream()
                .map(this::shown)
                .toList();
        return new Listed(
                shown, shown.size() < asked.value() ? null : shown.getLast().id());
    }

    /** Texts as {@code ./edrak retrain} takes them, one to a line. */
    @GET
    @Path("training")
    @Produces("application/x-ndjson")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response training() {
        long workspace = caller.workspaceId();
        List<TrainingTexts.Text> texts = training.of(workspace);
        StreamingOutput lines = out -> {
            for (TrainingTexts.Text text : texts) {
                out.write(Json.MAPPER.writeValueAsBytes(text));
                out.write('\n');
            }
        };
        return Response.ok(lines)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"corrections.jsonl\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Shown shown(Correction correction) {
        return new Shown(
                Ids.text(correction.id()),
                Ids.text(correction.verbatimId()),
                correction.subject().name().toLowerCase(Locale.ROOT),
                correction.aspect().isEmpty() ? null : correction.aspect(),
                correction.driver().map(Driver::key).orElse(null),
                correction.kind().map(Kind::key).orElseGet(() -> tone(correction)),
                correction.action().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                authors.name(correction.correctedBy()),
                correction.correctedAt(),
                correction.isInForce());
    }

    private static @Nullable String tone(Correction correction) {
        return correction.scoreMilli().isEmpty()
                ? null
                : SentimentClass.of(correction.scoreMilli().getAsInt() / 1000.0).key();
    }
}
