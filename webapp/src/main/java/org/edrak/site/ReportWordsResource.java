package org.edrak.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.edrak.pages.Page;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.Pagination;
import org.edrak.pages.views.ReportWordsView;
import org.edrak.people.Role;
import org.edrak.perception.Group;
import org.edrak.perception.WordsBehind;
import org.edrak.questionnaires.Driver;
import org.edrak.web.Count;
import org.edrak.web.Pages;

/** The words behind a mark of the report's charts. */
@Path("/report/words")
@RequestScoped
public class ReportWordsResource {
    private static final int PAGE = 25;
    private static final List<String> KEPT =
            List.of("survey", "flagged", "version", "channel", "locale", "touchpoint", "segment", "compare");

    @Inject
    private Pages pages;

    @Inject
    private ReportQueries queries;

    @Inject
    private WordsBehind words;

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Response list(
            @BeanParam ReportAddress address,
            @BeanParam AskedWords asked,
            @QueryParam("page") @DefaultValue("1") Count number) {
        ReportQueries.Asked report = queries.read(address).orElseThrow(NotFoundException::new);
        if (!report.form().errors().isEmpty()) {
            throw new BadRequestException();
        }
        WordsBehind.Page found = words.page(
                report.query(),
                asked.filter(),
                total -> (Pagination.of(number.value(), PAGE, total).number() - 1) * PAGE,
                PAGE);
        Page page = pages.page();
        String of = of(page, report);
        return pages.show(new ReportWordsView(
                found.words().stream().map(ReportWordsView.Said::of).toList(),
                Pagination.of(number.value(), PAGE, found.total()),
                of + asked.query(page),
                "/report?" + of,
                report.query().from(),
                report.query().to(),
                shownBy(page, report, asked),
                new Form(asked.values(report), List.of()),
                Driver.COMMON.stream().map(Driver::key).toList()));
    }

    /** The address of the report that the words are of. */
    private static String of(Page page, ReportQueries.Asked report) {
        StringBuilder of = new StringBuilder(
                "from=" + report.query().from() + "&to=" + report.query().to());
        for (String name : KEPT) {
            String value = report.form().value(name);
            if (!value.isEmpty()) {
                of.append('&').append(name).append('=').append(page.encoded(value));
            }
        }
        return of.toString();
    }

    private static List<String> shownBy(Page page, ReportQueries.Asked report, AskedWords asked) {
        List<String> by = new ArrayList<>();
        report.query().filter().values().forEach((name, value) -> by.add(narrowed(page, name, value)));
        if (!asked.aspect().isEmpty()) {
            by.add(page.name("aspect", asked.aspect()));
        }
        if (!asked.field().isEmpty()) {
            boolean channel = asked.field().equals(Group.CHANNEL);
            by.add(page.name("field", channel ? "channel" : asked.field()) + ": "
                    + page.name(channel ? "channel" : "group", asked.value()));
        }
        if (!asked.stars().isEmpty()) {
            String[] stars = asked.stars().split("of", 2);
            by.add(page.t("stars.of", Double.valueOf(stars[0]), Integer.valueOf(stars[1])));
        }
        if (!asked.source().isEmpty()) {
            by.add(page.t("report.source") + ": " + asked.source());
        }
        if (!asked.feature().isEmpty()) {
            by.add(page.t("report.kano.words." + asked.effect(), asked.feature()));
        }
        return by;
    }

    private static String narrowed(Page page, String name, String value) {
        int colon = value.indexOf(':');
        return switch (name) {
            case "channel" -> page.name("field", "channel") + ": " + page.name("channel", value);
            case "segment" ->
                page.name("field", value.substring(0, colon)) + ": " + page.name("group", value.substring(colon + 1));
            default -> page.t("report." + name) + ": " + value;
        };
    }
}
