package org.edrak.responses;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;

/**
 * Lets go of files that somebody chose while answering and never sent: those that no response, no partial response and no
 * earlier answer names a week later. A file that was sent is noted as such, so that it is looked for once.
 */
@ApplicationScoped
@NullUnmarked
public class FileSweep {
    private static final Duration WAITED_FOR = Duration.ofDays(7);
    /** Anonymous responses tell no time, so theirs may lie before that of their files, in whatever zone. */
    private static final Duration DAY_WITHOUT_TIME = Duration.ofDays(2);

    private static final int FETCHED = 200;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String UNSENT =
            "select survey_id, id, stored_at from answer_file where response_id is null and stored_at < ?";
    private static final String SENT =
            "select id, answers from response where survey_id = ?" + " and (submitted_at >= ? or edited_at >= ?)";
    private static final String REPLACED = "select r.id, e.answers from earlier_answers e join response r"
            + " on r.id = e.response_id where r.survey_id = ?";
    private static final String BEGUN = "select id, given from partial_response where survey_id = ?";

    @Resource(lookup = "java:app/jdbc/edrak")
    private DataSource database;

    @Inject
    private InstantSource clock;

    private record Unsent(Set<String> names, Instant first) {}

    /** Does it for all surveys. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void run() {
        try (Connection connection = database.getConnection()) {
            for (Map.Entry<Long, Unsent> survey : unsent(connection).entrySet()) {
                sweep(connection, survey.getKey(), survey.getValue());
            }
        } catch (SQLException e) {
            throw new StorageFailed(e);
        }
    }

    private Map<Long, Unsent> unsent(Connection connection) throws SQLException {
        Map<Long, Unsent> bySurvey = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(UNSENT)) {
            ResponseRows.time(select, 1, clock.instant().minus(WAITED_FOR));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Instant at =
                            rows.getObject(3, java.time.OffsetDateTime.class).toInstant();
                    Unsent before = bySurvey.get(rows.getLong(1));
                    Set<String> names = before == null ? new HashSet<>() : before.names();
                    names.add(rows.getString(2));
                    boolean earlier = before == null || at.isBefore(before.first());
                    bySurvey.put(rows.getLong(1), new Unsent(names, earlier ? at : before.first()));
                }
            }
        }
        return bySurvey;
    }

    private static void sweep(Connection connection, long survey, Unsent unsent) throws SQLException {
        // Begun ones first: who sends meanwhile is found among them or among the sent.
        Set<String> begun =
                named(connection, BEGUN, survey, unsent.names(), null).keySet();
        Map<String, Long> sent =
                named(connection, SENT, survey, unsent.names(), unsent.first().minus(DAY_WITHOUT_TIME));
        sent.putAll(named(connection, REPLACED, survey, unsent.names(), null));
        unsent.names().removeAll(sent.keySet());
        try (PreparedStatement note =
                connection.prepareStatement("update answer_file set response_id = ? where id = ?")) {
            for (Map.Entry<String, Long> file : new TreeMap<>(sent).entrySet()) {
                note.setLong(1, file.getValue());
                note.setString(2, file.getKey());
                note.executeUpdate();
            }
        }
        List<String> gone = new ArrayList<>(unsent.names());
        gone.removeAll(begun);
        try (PreparedStatement delete =
                connection.prepareStatement("delete from answer_file where id = ? and response_id is null")) {
            for (String name : gone) {
                delete.setString(1, name);
                delete.executeUpdate();
            }
        }
    }

    /** Which of {@code names} stand in a survey's rows, and in which row. */
    private static Map<String, Long> named(
            Connection connection, String sql, long survey, Set<String> names, Instant since) throws SQLException {
        Map<String, Long> found = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCHED);
            select.setLong(1, survey);
            if (since != null) {
                ResponseRows.time(select, 2, since);
                ResponseRows.time(select, 3, since);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Matcher name = NAME.matcher(rows.getString(2));
                    while (name.find()) {
                        if (names.contains(name.group())) {
                            found.put(name.group(), rows.getLong(1));
                        }
                    }
                }
            }
        }
        return found;
    }
}
