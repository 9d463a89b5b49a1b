package org.edrak.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What an older database holds keeps its meaning when its tables are brought up to date. */
class MigrationTest {
    private static final String ASKED = """
            {"title":"t \\"type\\":\\"text\\"","pages":[{"elements":[
              {"type":"nps","name":"nps","title":"t"},
              {"type" : "text","name":"why","title":"t"},
              {"name":"more","type":"text","title":"t","maxLength":9000}]}]}
            """;

    @Test
    void keepsOpenQuestionsOpenOnH2() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:upgrade;DB_CLOSE_DELAY=-1");
        assertKept(database, false);
    }

    @Test
    void keepsOpenQuestionsOpenOnPostgresql() throws SQLException, IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            assertKept(postgres.getPostgresDatabase(), true);
        }
    }

    private static void assertKept(DataSource database, boolean onPostgresql) throws SQLException {
        Migration.flyway(database, onPostgresql).target("3").load().migrate();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into workspace values (1, 'w', 'UTC', 'en', current_timestamp)");
            statement.execute("insert into survey values (2, 1, 'l', 'OPEN', 3, current_timestamp, 1)");
            statement.execute("insert into questionnaire values (3, 1, 2, 1, '" + ASKED + "', current_timestamp)");
            Migration.flyway(database, onPostgresql).load().migrate();
            for (String table : new String[] {"questionnaire", "draft"}) {
                var rows = statement.executeQuery("select definition from " + table);
                assertThat(rows.next()).isTrue();
                Questionnaire read = QuestionnaireReader.read(rows.getString(1));
                assertThat(read.title().in("en", "en")).contains("\"type\":\"text\"");
                assertThat(read.question("why").orElseThrow())
                        .isInstanceOfSatisfying(
                                Question.LongText.class,
                                why -> assertThat(why.maxLength()).isEqualTo(2000));
                assertThat(read.question("more").orElseThrow()).isInstanceOf(Question.LongText.class);
            }
        }
    }
}
