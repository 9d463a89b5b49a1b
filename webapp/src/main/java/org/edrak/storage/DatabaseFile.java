package org.edrak.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;

/**
 * Keeps the file of the embedded database small. H2 writes each change to a new place; the thread that brings together what is
 * left in the old ones runs only with a {@code WRITE_DELAY}, which would cost acknowledged answers when the process dies.
 */
@ApplicationScoped
public class DatabaseFile {
    /** Of pieces of the file of which less than this many percent are in use, the rest is written anew. */
    private static final int LEAST_USED = 50;

    /** So much is written anew at once, lest a response wait. */
    private static final int MOST_BYTES = 16 << 20;

    @Inject
    @ConfigProperty(name = "edrak.ds.url")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "edrak.ds.user", defaultValue = "edrak")
    private String user;

    @Inject
    @ConfigProperty(name = "edrak.ds.password")
    private Optional<String> password;

    /** Writes a little of what is scattered anew; nothing happens where the database is none of ours. */
    public void tidy() {
        withStore(DatabaseFile::tidy);
    }

    /**
     * Has the disk itself keep what was written. The place of what is old is used again after {@code RETENTION_TIME}; by then
     * what is newer has to lie on the disk, so that a machine that loses its power finds one whole state or the other.
     */
    public void flush() {
        withStore(MVStore::sync);
    }

    static void tidy(MVStore store) {
        store.compact(LEAST_USED, MOST_BYTES);
    }

    /** Not by the pool: what it hands out leads to no class of the database's own. */
    private void withStore(Consumer<MVStore> work) {
        String address = url.orElse("");
        if (!address.startsWith("jdbc:h2:")) {
            return;
        }
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(address);
        database.setUser(user);
        database.setPassword(password.orElse(""));
        try (Connection connection = database.getConnection()) {
            store(connection.unwrap(JdbcConnection.class)).ifPresent(work);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Optional<MVStore> store(JdbcConnection connection) {
        return connection.getSession() instanceof SessionLocal session
                ? Optional.of(session.getDatabase().getStore().getMvStore())
                : Optional.empty();
    }
}
