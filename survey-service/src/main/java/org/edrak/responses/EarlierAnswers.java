package org.edrak.responses;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.edrak.answers.Answer;
import org.edrak.answers.StoredAnswers;
import org.jspecify.annotations.NullUnmarked;

/** What responses said before their customers changed them. */
@ApplicationScoped
@Transactional
@NullUnmarked
public class EarlierAnswers {
    private static final String SELECT = "select answers, words, replaced_at from earlier_answers"
            + " where response_id = ? and workspace_id = ? order by replaced_at, id";

    @Resource(lookup = "java:app/jdbc/edrak")
    private DataSource database;

    /**
     * Answers that others have taken the place of.
     *
     * @param answers question's name to answer; words stand as an empty text
     * @param words the words by their field
     * @param replacedAt when the others came; of an anonymous survey the beginning of that day
     */
    public record Earlier(Map<String, Answer> answers, Map<String, String> words, Instant replacedAt) {}

    /** Those of one response, the first answers first. */
    public List<Earlier> of(long workspaceId, long responseId) {
        List<Earlier> all = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setLong(1, responseId);
            select.setLong(2, workspaceId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Map<String, String> words = new LinkedHashMap<>();
                    JsonColumn.read(rows.getString(2)).forEach((field, text) -> words.put(field, String.valueOf(text)));
                    all.add(new Earlier(
                            StoredAnswers.read(rows.getString(1)),
                            words,
                            rows.getObject(3, OffsetDateTime.class).toInstant()));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new StorageFailed(e);
        }
    }
}
