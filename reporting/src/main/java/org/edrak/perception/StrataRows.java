package org.edrak.perception;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.edrak.responses.Channel;
import org.edrak.responses.Flagged;
import org.edrak.standards.Margin;
import org.edrak.statistics.NpsCounts;

/** Counts the scores of responses by several attributes at once, by one query on the rows. */
@ApplicationScoped
@Transactional
class StrataRows {
    @Resource(lookup = "java:app/jdbc/edrak")
    private DataSource database;

    /** Scores by the values of the margins, in their order; empty where a value is none of a margin's. */
    Map<List<String>, NpsCounts> of(List<Margin> margins, ReportQuery query, List<ReportQuery> parts) {
        if (parts.isEmpty()) {
            return Map.of();
        }
        List<Object> values = new ArrayList<>();
        String sql = select(margins, values) + conditions(query, parts, values) + ") s group by channel, locale, judged"
                + levels(margins, "");
        Map<List<String>, NpsCounts> scores = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    scores.merge(values(margins, rows), counts(rows), NpsCounts::plus);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return scores;
    }

    private static String levels(List<Margin> margins, String before) {
        StringBuilder levels = new StringBuilder();
        for (int i = 0; i < margins.size(); i++) {
            levels.append(margins.get(i).isAnswered() ? ", " + before + "level" + i : "");
        }
        return levels.toString();
    }

    private static String select(List<Margin> margins, List<Object> values) {
        StringBuilder select = new StringBuilder("select channel, locale, judged, count(*) as people"
                + levels(margins, "") + " from (select r.channel as channel, r.locale as locale,"
                + " case when r.recommendation >= 9 then 2 when r.recommendation >= 7 then 1 else 0 end as judged");
        for (int i = 0; i < margins.size(); i++) {
            Margin margin = margins.get(i);
            if (margin.isAnswered()) {
                select.append(", case");
                int level = 0;
                for (String value : margin.shares().keySet()) {
                    select.append(
                                    " when lower(r.answers) like ? escape '!' or lower(r.answers) like ? escape '!' then ")
                            .append(level++);
                    String field = "%\"" + quoted(margin.field()) + "\":{\"";
                    values.add(field + "line\":\"" + quoted(value) + "\"%");
                    values.add(field + "picked\":[\"" + quoted(value) + "\"%");
                }
                select.append(" else -1 end as level").append(i);
            }
        }
        return select.append(" from response r").toString();
    }

    private static String conditions(ReportQuery query, List<ReportQuery> parts, List<Object> values) {
        ReportFilter filter = query.filter();
        StringBuilder conditions = new StringBuilder(" where r.workspace_id = ? and r.recommendation is not null");
        values.add(query.workspaceId());
        if (filter.version() != null) {
            conditions.append(" and r.questionnaire_id = ?");
            values.add(filter.version().questionnaireId());
        }
        if (filter.channel() != null) {
            conditions.append(" and r.channel = ?");
            values.add(filter.channel().name());
        }
        if (filter.locale() != null) {
            conditions.append(" and r.locale = ?");
            values.add(filter.locale());
        }
        if (query.flagged() != Flagged.WITH) {
            conditions.append(query.flagged() == Flagged.ONLY ? " and r.flags is not null" : " and r.flags is null");
        }
        conditions.append(" and (1 = 0");
        for (ReportQuery part : parts) {
            conditions.append(" or (r.survey_id = ? and r.submitted_at >= ? and r.submitted_at < ?)");
            values.add(Objects.requireNonNull(part.survey()).id());
            values.add(part.begin().atOffset(ZoneOffset.UTC));
            values.add(part.end().atOffset(ZoneOffset.UTC));
        }
        return conditions.append(")").toString();
    }

    private static List<String> values(List<Margin> margins, ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < margins.size(); i++) {
            Margin margin = margins.get(i);
            if (margin.isAnswered()) {
                int level = row.getInt("level" + i);
                values.add(
                        level < 0 ? "" : List.copyOf(margin.shares().keySet()).get(level));
            } else {
                values.add(
                        margin.field().equals(Margin.LOCALE)
                                ? row.getString("locale").toLowerCase(Locale.ROOT)
                                : Channel.valueOf(row.getString("channel")).key());
            }
        }
        return values;
    }

    private static NpsCounts counts(ResultSet row) throws SQLException {
        return PainDepths.counts(Cell.NpsClass.values()[2 - row.getInt("judged")], row.getLong("people"));
    }

    /** As it stands in the stored JSON in lower case, with nothing in it that {@code like} reads as a sign. */
    private static String quoted(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
