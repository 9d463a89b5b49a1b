package org.edrak.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.edrak.analysis.aspects.OwnAspect;
import org.edrak.analysis.aspects.OwnDriver;
import org.edrak.analysis.aspects.Taxonomy;
import org.edrak.analysis.aspects.Vocabulary;
import org.edrak.analysis.aspects.VocabularyRules;
import org.edrak.bodies.BadBody;
import org.edrak.editing.Revision;
import org.edrak.people.Role;
import org.edrak.questionnaires.Driver;
import org.edrak.scoring.ScoringSweep;
import org.edrak.taxonomies.OwnTaxonomy;
import org.edrak.taxonomies.Taxonomies;
import org.edrak.web.Caller;
import org.edrak.web.Pages;
import org.edrak.web.Problem;
import org.jspecify.annotations.Nullable;

/** What the workspace's texts are read for, for programs. */
@Path("/api/v1/taxonomy")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TaxonomyResource {
    private static final int PRECONDITION_REQUIRED = 428;

    @Inject
    private Caller caller;

    @Inject
    private Taxonomies taxonomies;

    @Inject
    private ScoringSweep sweep;

    @Inject
    private Pages pages;

    /** A driver of the workspace's own; names by language of pages. */
    public record SentDriver(String key, Map<String, String> names) {}

    /** An aspect of the workspace's own, or what it says of one that ships. */
    public record SentAspect(
            String key,
            @Nullable String driver,
            @Nullable Map<String, String> names,
            @Nullable Map<String, List<String>> words,
            @Nullable Boolean off) {}

    /** The whole of what the workspace says. */
    public record Sent(
            @Nullable List<SentDriver> drivers, @Nullable List<SentAspect> aspects) {}

    /** An aspect that ships; its words by language, as the file that ships has them. */
    public record Shipped(String key, String driver, Map<String, String> words) {}

    /** What the workspace says, and what ships beside it. */
    public record Shown(int revision, List<SentDriver> drivers, List<SentAspect> aspects, List<Shipped> shipped) {}

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Response taxonomy() {
        return answer();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Keys.ANALYST)
    public Response save(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match, Sent sent) {
        if (match == null) {
            return Problem.of(PRECONDITION_REQUIRED, "Say in If-Match which revision you changed; \"0\" for the first.")
                    .answer()
                    .build();
        }
        Vocabulary vocabulary = vocabulary(sent);
        List<Violation> violations = VocabularyRules.check(vocabulary).stream()
                .map(problem -> Violation.of(pages.page(), problem.path(), problem.code(), problem.arguments()))
                .toList();
        if (!violations.isEmpty()) {
            return Violation.refuse("The taxonomy is not valid; nothing was stored.", violations);
        }
        if (!taxonomies.save(caller.workspaceId(), Revision.of(match), vocabulary, caller.memberId())) {
            return Problem.of(409, "Somebody else saved another revision meanwhile; nothing was overwritten.")
                    .with("taxonomy", shown())
                    .answer()
                    .build();
        }
        sweep.begin();
        return answer();
    }

    private Response answer() {
        Shown shown = shown();
        return Response.ok(shown)
                .header(HttpHeaders.ETAG, "\"" + shown.revision() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Shown shown() {
        var kept = taxonomies.find(caller.workspaceId());
        Vocabulary vocabulary = kept.map(OwnTaxonomy::vocabulary).orElse(Vocabulary.NONE);
        return new Shown(
                kept.map(OwnTaxonomy::revision).orElse(0),
                vocabulary.drivers().stream()
                        .map(driver -> new SentDriver(driver.driver().key(), driver.names()))
                        .toList(),
                vocabulary.aspects().stream().map(TaxonomyResource::shown).toList(),
                Taxonomy.shippedAspects().stream()
                        .map(aspect -> new Shipped(aspect.key(), aspect.driver().key(), words(aspect.key())))
                        .toList());
    }

    private static SentAspect shown(OwnAspect aspect) {
        Driver driver = aspect.driver();
        return new SentAspect(
                aspect.key(), driver == null ? null : driver.key(), aspect.names(), aspect.words(), aspect.off());
    }

    private static Map<String, String> words(String aspect) {
        Map<String, String> words = new TreeMap<>();
        Vocabulary.LANGUAGES.forEach(language -> words.put(language, Taxonomy.shippedWords(language, aspect)));
        return words;
    }

    private static Vocabulary vocabulary(@Nullable Sent sent) {
        if (sent == null) {
            throw new BadBody("", "A taxonomy is an object with drivers and aspects.");
        }
        List<SentDriver> drivers = Objects.requireNonNullElse(sent.drivers(), List.of());
        List<SentAspect> aspects = Objects.requireNonNullElse(sent.aspects(), List.of());
        return new Vocabulary(
                Places.each(drivers, "/drivers", TaxonomyResource::driver),
                Places.each(aspects, "/aspects", TaxonomyResource::aspect));
    }

    private static OwnDriver driver(SentDriver sent, String place) {
        return new OwnDriver(key(sent.key(), place + "/key"), Places.whole(sent.names(), place + "/names"));
    }

    private static OwnAspect aspect(SentAspect sent, String place) {
        if (sent.key() == null) {
            throw new BadBody(place + "/key", "An aspect has a key.");
        }
        Map<String, List<String>> words = Places.whole(sent.words(), place + "/words");
        words.forEach((language, list) -> Places.each(list, place + "/words/" + language, (word, at) -> word));
        return new OwnAspect(
                sent.key(),
                sent.driver() == null ? null : key(sent.driver(), place + "/driver"),
                Places.whole(sent.names(), place + "/names"),
                words,
                Boolean.TRUE.equals(sent.off()));
    }

    private static Driver key(@Nullable String key, String place) {
        if (key == null || !Driver.isKey(key)) {
            throw new BadBody(place, "A key has 2 to 40 lower-case Latin letters, digits and hyphens.");
        }
        return new Driver(key);
    }
}
