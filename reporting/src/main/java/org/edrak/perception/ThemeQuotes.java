package org.edrak.perception;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.edrak.responses.Flagged;
import org.edrak.surveys.Survey;

/** The strongest complaints of themes, found from the strong end of the opinions, however many there are. */
@ApplicationScoped
@Transactional
class ThemeQuotes {
    private static final int LOOKED_AT = 12;

    @Resource(lookup = "java:app/jdbc/edrak")
    private DataSource database;

    @Inject
    private FeedbackRows rows;

    /**
     * Words of each of these themes that the query asks for; no theme of free filters, of which no index knows.
     *
     * @param wordless surveys of which no words are shown
     */
    Map<Theme, List<Quote>> of(ReportQuery query, List<Long> wordless, String model, List<Theme> themes) {
        QuoteCandidates candidates = new QuoteCandidates();
        if (!themes.isEmpty()) {
            Set<Long> responses = strongest(query, model, themes, "ANSWER", responses(query, wordless));
            rows.responses(query.workspaceId(), model, responses)
                    .forEach(row -> new FeedbackRow(query.zone(), row.texts()).quote(row.response(), candidates));
        }
        if (!themes.isEmpty() && query.readsReviews()) {
            Set<Long> reviews = strongest(
                    query,
                    model,
                    themes,
                    "REVIEW",
                    " join review r on r.id = v.source_id and r.written_at >= ? and r.written_at < ?");
            rows.reviews(query.workspaceId(), model, reviews)
                    .forEach(row -> new FeedbackRow(query.zone(), row.texts()).quote(row.review(), candidates));
            Set<Long> talks = strongest(
                    query,
                    model,
                    themes,
                    "CONVERSATION",
                    " join turn t on t.id = v.source_id join conversation r on r.id = t.conversation_id"
                            + " and r.opened_at >= ? and r.opened_at < ?");
            rows.conversations(query.workspaceId(), model, talks)
                    .forEach(row -> new FeedbackRow(query.zone(), row.texts()).quote(row.conversation(), candidates));
        }
        return candidates.quotes(themes);
    }

    private static String responses(ReportQuery query, List<Long> wordless) {
        ReportFilter filter = query.filter();
        return " join response r on r.id = v.source_id and r.submitted_at >= ? and r.submitted_at < ?"
                + (query.survey() == null ? "" : " and r.survey_id = ?")
                + wordless.stream().map(id -> " and r.survey_id <> " + id).collect(Collectors.joining())
                + (filter.version() == null ? "" : " and r.questionnaire_id = ?")
                + (filter.channel() == null ? "" : " and r.channel = ?")
                + (filter.locale() == null ? "" : " and r.locale = ?")
                + (query.flagged() == Flagged.WITH
                        ? ""
                        : query.flagged() == Flagged.ONLY ? " and r.flags is not null" : " and r.flags is null");
    }

    private static List<Object> values(ReportQuery query, boolean ofResponses) {
        List<Object> values = new ArrayList<>(
                List.of(query.begin().atOffset(ZoneOffset.UTC), query.end().atOffset(ZoneOffset.UTC)));
        Survey survey = query.survey();
        ReportFilter filter = query.filter();
        if (ofResponses) {
            if (survey != null) {
                values.add(survey.id());
            }
            if (filter.version() != null) {
                values.add(filter.version().questionnaireId());
            }
            if (filter.channel() != null) {
                values.add(filter.channel().name());
            }
            if (filter.locale() != null) {
                values.add(filter.locale());
            }
        }
        return values;
    }

    private Set<Long> strongest(ReportQuery query, String model, List<Theme> themes, String source, String joined) {
        String one = "(select r.id from opinion o join understanding u on u.id = o.understanding_id"
                + " and u.model_version = ? join verbatim v on v.id = o.verbatim_id and v.source = ?"
                + joined
                + " where o.workspace_id = ? and o.driver = ? and o.aspect = ? and o.polarity_milli < 0"
                + " order by o.polarity_milli, o.verbatim_id desc fetch first " + LOOKED_AT + " rows only)";
        Set<Long> ids = new LinkedHashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        String.join(" union all ", Collections.nCopies(themes.size(), one)))) {
            int at = 1;
            for (Theme theme : themes) {
                List<Object> values = new ArrayList<>(List.of(model, source));
                values.addAll(values(query, source.equals("ANSWER")));
                values.addAll(List.of(query.workspaceId(), theme.driver().key(), theme.aspect()));
                for (Object value : values) {
                    select.setObject(at++, value);
                }
            }
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    ids.add(found.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return ids;
    }
}
