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

    @Inject
    private Pages pages;

    @Inject
    private ReportQueries queries;

    @Inject
    private WordsBehind words;

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Response list(
            @QueryParam("survey") @DefaultValue("") String survey,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("flagged") @DefaultValue("") String flagged,
            @BeanParam AskedWords asked,
            @QueryParam("page") @DefaultValue("1") Count number) {
        ReportQueries.Asked report = queries.read(survey, from, to, flagged).orElseThrow(NotFoundException::new);
        if (!report.form().errors().isEmpty()) {
            throw new BadRequestException();
        }
        var filter = asked.filter();
        long total = words.count(report.query(), filter);
        Pagination pagination = Pagination.of(number.value(), PAGE, total);
        var said = words.page(report.query(), filter, (pagination.number() - 1) * PAGE, PAGE).stream()
                .map(ReportWordsView.Said::of)
                .toList();
        Page page = pages.page();
        String period = (survey.isEmpty() ? "" : "survey=" + page.encoded(survey) + "&") + "from="
                + report.query().from() + "&to=" + report.query().to()
                + (flagged.isEmpty() ? "" : "&flagged=" + page.encoded(flagged));
        return pages.show(new ReportWordsView(
                said,
                pagination,
                period + asked.query(page),
                "/report?" + period,
                report.query().from(),
                report.query().to(),
                shownBy(page, asked),
                new Form(asked.values(report), List.of()),
                Driver.COMMON.stream().map(Driver::key).toList()));
    }

    private static List<String> shownBy(Page page, AskedWords asked) {
        List<String> by = new ArrayList<>();
        if (!asked.aspect().isEmpty()) {
            by.add(page.name("aspect", asked.aspect()));
        }
        if (!asked.field().isEmpty()) {
            boolean channel = asked.field().equals(Group.CHANNEL);
            by.add(page.name("field", channel ? "channel" : asked.field()) + ": "
                    + page.name(channel ? "channel" : "group", asked.value()));
        }
        return by;
    }
}
