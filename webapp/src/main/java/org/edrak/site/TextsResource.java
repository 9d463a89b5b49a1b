package org.edrak.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.edrak.analysis.Kind;
import org.edrak.analysis.SentimentClass;
import org.edrak.bodies.FormBody;
import org.edrak.ids.Ids;
import org.edrak.pages.views.JudgedText;
import org.edrak.pages.views.TextView;
import org.edrak.people.Role;
import org.edrak.perception.UnderstoodText;
import org.edrak.perception.UnderstoodTexts;
import org.edrak.questionnaires.Driver;
import org.edrak.scoring.corrections.Aspects;
import org.edrak.scoring.corrections.Correction;
import org.edrak.scoring.corrections.Corrections;
import org.edrak.scoring.corrections.Verdict;
import org.edrak.web.Authors;
import org.edrak.web.Caller;
import org.edrak.web.LocalPaths;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** The page on which people correct what was understood of one text. */
@Path("/texts/{verbatim}")
@RequestScoped
public class TextsResource {
    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private Authors authors;

    @Inject
    private UnderstoodTexts texts;

    @Inject
    private Aspects aspects;

    @Inject
    private Corrections corrections;

    @GET
    @RolesAllowed(Role.Keys.ANALYST)
    public Response show(@PathParam("verbatim") String id, @QueryParam("next") @DefaultValue("/reviews") String next) {
        UnderstoodText read = found(id);
        JudgedText text = JudgedTexts.of(read);
        List<String> there =
                text.opinions().stream().map(JudgedText.Judged::aspect).toList();
        return pages.show(new TextView(
                text,
                LocalPaths.orHome(next),
                aspects.keys(caller.workspaceId()).stream()
                        .filter(key -> !there.contains(key))
                        .toList(),
                aspects.drivers(caller.workspaceId()),
                corrections.history(caller.workspaceId(), read.verbatim().id()).stream()
                        .map(this::said)
                        .toList()));
    }

    @POST
    @RolesAllowed(Role.Keys.ANALYST)
    public Response correct(@PathParam("verbatim") String id, FormBody form) {
        UnderstoodText read = found(id);
        if (!form.value("takeBack").isEmpty()) {
            long correction = Ids.parse(form.value("takeBack")).orElseThrow(BadRequestException::new);
            if (corrections
                    .takeBack(caller.workspaceId(), correction, caller.memberId())
                    .isEmpty()) {
                throw new NotFoundException();
            }
        } else {
            corrections.correct(caller.workspaceId(), read.verbatim().id(), verdict(form), caller.memberId());
        }
        return Pages.to(LocalPaths.orHome(form.value("next")) + "#t-" + id).build();
    }

    private UnderstoodText found(String id) {
        return Ids.parse(id).stream()
                .boxed()
                .findFirst()
                .flatMap(known -> texts.find(caller.workspaceId(), known))
                .orElseThrow(NotFoundException::new);
    }

    private Verdict verdict(FormBody form) {
        if (!form.value("tone").isEmpty()) {
            return new Verdict.Tone(tone(form.value("tone")));
        }
        if (!form.value("kind").isEmpty()) {
            return new Verdict.Wish(Kind.of(form.value("kind")).orElseThrow(BadRequestException::new));
        }
        String aspect = form.value("aspect");
        Driver usual = aspects.driver(caller.workspaceId(), aspect).orElseThrow(BadRequestException::new);
        if (form.value("do").equals("remove")) {
            return new Verdict.NotAbout(aspect);
        }
        return new Verdict.About(aspect, driver(form.value("driver"), usual), tone(form.value("polarity")));
    }

    private static SentimentClass tone(String key) {
        return SentimentClass.of(key).orElseThrow(BadRequestException::new);
    }

    private static Driver driver(String key, Driver usual) {
        try {
            return key.isEmpty() ? usual : new Driver(key);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    private TextView.Said said(Correction correction) {
        return new TextView.Said(
                Ids.text(correction.id()),
                correction.subject().name().toLowerCase(Locale.ROOT),
                correction.aspect(),
                value(correction),
                correction.action().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                authors.name(correction.correctedBy()),
                correction.correctedAt(),
                correction.isInForce());
    }

    private static @Nullable String value(Correction correction) {
        return correction.kind().map(Kind::key).orElseGet(() -> tone(correction));
    }

    private static @Nullable String tone(Correction correction) {
        return correction.scoreMilli().isEmpty()
                ? null
                : SentimentClass.of(correction.scoreMilli().getAsInt() / 1000.0).key();
    }
}
