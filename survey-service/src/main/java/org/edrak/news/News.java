package org.edrak.news;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.edrak.verbatims.Verbatim;

/** What is new of the feedback of all workspaces. */
@ApplicationScoped
@Transactional
public class News {
    @Resource(lookup = "java:app/jdbc/edrak")
    private DataSource database;

    /** Tells, in the caller's transaction, of responses or reviews that are new, were changed, were understood or go. */
    public void tell(long workspaceId, Verbatim.Source source, List<Long> ids) {
        try (Connection connection = database.getConnection()) {
            NewsRows.insert(connection, workspaceId, source, ids);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells, in the caller's transaction, of the feedback that these verbatims belong to. */
    public void tellOf(Collection<Verbatim> verbatims) {
        verbatims.stream()
                .collect(Collectors.groupingBy(Verbatim::workspaceId, Collectors.groupingBy(Verbatim::source)))
                .forEach((workspace, bySource) ->
                        bySource.forEach((source, said) -> tell(workspace, source, feedback(source, said))));
    }

    private List<Long> feedback(Verbatim.Source source, List<Verbatim> said) {
        List<Long> ids = said.stream().map(Verbatim::sourceId).distinct().toList();
        return switch (source) {
            case ANSWER, REVIEW -> ids;
            case CONVERSATION -> conversations(ids);
        };
    }

    private List<Long> conversations(List<Long> turns) {
        try (Connection connection = database.getConnection()) {
            return NewsRows.conversations(connection, turns);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The workspaces of which there is news. */
    public List<Long> workspaces() {
        List<Long> ids = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select distinct workspace_id from news");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether there is news of a workspace. */
    public boolean isThereAny(long workspaceId) {
        try (Connection connection = database.getConnection()) {
            return !NewsRows.some(connection, workspaceId, 1).isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
