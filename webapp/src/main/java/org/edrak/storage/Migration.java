package org.edrak.storage;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Names the database and brings its tables up to date; then, and not before, says {@link DatabaseReady}. */
@DataSourceDefinition(
        name = "java:app/jdbc/edrak",
        className = "${MPCONFIG=edrak.ds.class:org.h2.jdbcx.JdbcDataSource}",
        url =
                "${MPCONFIG=edrak.ds.url:jdbc:h2:file:./edrak-data/edrak;WRITE_DELAY=0;RETENTION_TIME=10000;DB_CLOSE_ON_EXIT=FALSE}",
        user = "${MPCONFIG=edrak.ds.user:edrak}",
        password = "${MPCONFIG=edrak.ds.password:}",
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=table",
            "fish.payara.validation-table-name=information_schema.schemata",
            "fish.payara.validate-atmost-once-period-in-seconds=1"
        },
        minPoolSize = 2,
        maxPoolSize = 32)
@ApplicationScoped
class Migration {
    @Resource(lookup = "java:app/jdbc/edrak")
    DataSource dataSource;

    @Inject
    @ConfigProperty(name = "edrak.ds.url", defaultValue = "jdbc:h2")
    String url;

    @Inject
    Event<DatabaseReady> ready;

    void run(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class)
                    Object started) {
        flyway(dataSource, url.startsWith("jdbc:postgresql:")).load().migrate();
        ready.fire(new DatabaseReady());
        System.setProperty("edrak.ready", "true");
    }

    static FluentConfiguration flyway(DataSource database, boolean onPostgresql) {
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .placeholders(Map.of(
                        "bytes", onPostgresql ? "bytea" : "blob",
                        "row_bytes", onPostgresql ? "bytea" : "varbinary(1048576)",
                        "everywhere", onPostgresql ? ", 'g'" : ""));
    }
}
