package org.edrak.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFileTest {
    private static final int ROWS = 40_000;
    private static final int TOGETHER = 250;

    @TempDir
    private Path folder;

    /** Fills a table whose index is hit everywhere, and gives the size of its file. */
    private long filled(String name, boolean tidied) throws SQLException, IOException {
        String url = "jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0;RETENTION_TIME=0";
        try (var connection = DriverManager.getConnection(url)) {
            connection
                    .createStatement()
                    .execute("create table r (id bigint primary key, a bigint, words varchar(100));"
                            + " create index of_a on r (a, words)");
            connection.setAutoCommit(false);
            Random random = new Random(1);
            var insert = connection.prepareStatement("insert into r values (?, ?, ?)");
            for (int i = 1; i <= ROWS; i++) {
                insert.setLong(1, i);
                insert.setLong(2, random.nextLong());
                insert.setString(3, "word ".repeat(20));
                insert.addBatch();
                if (i % TOGETHER == 0) {
                    insert.executeBatch();
                    connection.commit();
                    if (tidied) {
                        DatabaseFile.store(connection.unwrap(JdbcConnection.class))
                                .ifPresent(DatabaseFile::tidy);
                    }
                }
            }
            var count = connection.createStatement().executeQuery("select count(*) from r where a is not null");
            assertThat(count.next()).isTrue();
            assertThat(count.getInt(1)).isEqualTo(ROWS);
            return Files.size(folder.resolve(name + ".mv.db"));
        }
    }

    @Test
    void keepsTheFileSmallWhileMuchIsWritten() throws Exception {
        assertThat(filled("tidied", true) * 3).isLessThan(filled("plain", false));
    }
}
