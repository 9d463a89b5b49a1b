package org.edrak.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What a workspace saw before versions were remembered, it sees after. */
class ShownModelMigrationTest {
    @Test
    void showsTheVersionThatHadReadTheMostOnH2() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:shown;DB_CLOSE_DELAY=-1");
        assertShown(database, false);
    }

    @Test
    void showsTheVersionThatHadReadTheMostOnPostgresql() throws SQLException, IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            assertShown(postgres.getPostgresDatabase(), true);
        }
    }

    private static void assertShown(DataSource database, boolean onPostgresql) throws SQLException {
        Migration.flyway(database, onPostgresql).target("4").load().migrate();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (int workspace = 1; workspace <= 3; workspace++) {
                statement.execute(
                        "insert into workspace values (" + workspace + ", 'w', 'UTC', 'en', current_timestamp)");
            }
            for (int i = 0; i < 4; i++) {
                insertText(statement, 10 + i, 1);
                insertReading(statement, 100 + i, 1, 10 + i, "all");
                insertText(statement, 20 + i, 2);
                insertReading(statement, 300 + i, 2, 20 + i, "only");
            }
            insertReading(statement, 200, 1, 10, "begun");
            Migration.flyway(database, onPostgresql).load().migrate();
            var rows = statement.executeQuery("select workspace_id, model_version from shown_model order by 1");
            StringBuilder shown = new StringBuilder();
            while (rows.next()) {
                shown.append(rows.getLong(1)).append(rows.getString(2)).append(' ');
            }
            assertThat(shown).hasToString("1all 2only ");
        }
    }

    private static void insertText(Statement statement, int id, int workspace) throws SQLException {
        statement.execute("insert into verbatim (id, workspace_id, source, source_id, words, given_at) values (" + id
                + ", " + workspace + ", 'REVIEW', 1, 'Fine.', current_timestamp)");
    }

    private static void insertReading(Statement statement, int id, int workspace, int verbatim, String version)
            throws SQLException {
        statement.execute("insert into understanding (id, workspace_id, verbatim_id, model_version, language, outcome,"
                + " sentences, truncated, understood_at) values (" + id + ", " + workspace + ", " + verbatim + ", '"
                + version + "', 'en', 'READ', '', false, current_timestamp)");
    }
}
