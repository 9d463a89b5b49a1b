package org.edrak.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.edrak.bodies.BadBody;
import org.edrak.ids.Ids;
import org.edrak.people.Role;
import org.edrak.themes.Emergence;
import org.edrak.themes.EmergingTheme;
import org.edrak.themes.EmergingThemes;
import org.edrak.web.Caller;
import org.edrak.web.Count;
import org.edrak.workspaces.Workspaces;
import org.jspecify.annotations.Nullable;

/** What customers speak of more than before, for programs. */
@Path("/api/v1/themes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ThemesResource {
    private static final int LONGEST = 365;

    @Inject
    private Caller caller;

    @Inject
    private EmergingThemes themes;

    @Inject
    private Workspaces workspaces;

    /** Where a phrase stands: the UTF-16 units of the text from {@code start} to before {@code end}. */
    public record Place(int start, int end) {}

    /** What a customer said, by the id of the text. */
    public record Quote(String id, String text, List<Place> places) {}

    /** A theme; {@code before} is the share of the texts of the year before. */
    public record Theme(
            String language,
            List<String> phrases,
            int texts,
            double share,
            double before,
            double g2,
            @Nullable Double sentiment,
            List<Quote> quotes) {}

    /** What emerged in a time. */
    public record Shown(
            LocalDate from, LocalDate to, long texts, long textsBefore, boolean sampled, List<Theme> themes) {}

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Shown list(@QueryParam("days") @DefaultValue("30") Count days) {
        if (days.value() < 1 || days.value() > LONGEST) {
            throw new BadBody("days", "The last 1 to 365 days can be compared.");
        }
        Emergence found = themes.lately(workspaces.get(caller.workspaceId()), days.value());
        return new Shown(
                found.from(),
                found.to(),
                found.recent(),
                found.past(),
                found.sampled(),
                found.themes().stream().map(ThemesResource::shown).toList());
    }

    private static Theme shown(EmergingTheme theme) {
        return new Theme(
                theme.language(),
                theme.phrases(),
                theme.texts(),
                theme.share(),
                theme.before(),
                theme.g2(),
                theme.sentiment(),
                theme.quotes().stream()
                        .map(quote -> new Quote(
                                Ids.text(quote.verbatimId()),
                                quote.text(),
                                quote.places().stream()
                                        .map(place -> new Place(place.start(), place.end()))
                                        .toList()))
                        .toList());
    }
}
