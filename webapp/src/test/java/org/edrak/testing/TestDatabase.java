package org.edrak.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Has the database ready before the server under test starts: an H2 file or an embedded PostgreSQL, as the system
 * property {@code edrak.test.database} says. Durability stays on, which the embedded one would leave off.
 */
public final class TestDatabase implements LauncherSessionListener {
    private @Nullable EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String kind = System.getProperty("edrak.test.database", "");
        try {
            if (!kind.isEmpty()) {
                System.setProperty(
                        "edrak.test.data", Files.createTempDirectory("edrak-it").toString());
            }
            if (kind.equals("h2")) {
                h2();
            } else if (kind.equals("postgresql")) {
                postgresql();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void h2() {
        String file = Path.of(System.getProperty("edrak.test.data"), "edrak").toString();
        tell(
                "org.h2.jdbcx.JdbcDataSource",
                "jdbc:h2:file:" + file + ";WRITE_DELAY=0;RETENTION_TIME=10000;DB_CLOSE_ON_EXIT=FALSE",
                "edrak");
    }

    private void postgresql() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        tell(
                "org.postgresql.ds.PGSimpleDataSource",
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                "postgres");
    }

    private static void tell(String type, String url, String user) {
        System.setProperty("edrak.test.class", type);
        System.setProperty("edrak.test.url", url);
        System.setProperty("edrak.test.user", user);
        System.setProperty("edrak.test.password", "postgres");
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
