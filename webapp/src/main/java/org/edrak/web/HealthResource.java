package org.edrak.web;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells a watchdog whether requests can be served: 200 while the database answers, 503 otherwise. */
@Path("/health")
@RequestScoped
public class HealthResource {
    @Resource(lookup = "java:app/jdbc/edrak")
    DataSource dataSource;

    /** Asks the database; waits two seconds at most. */
    @GET
    @PermitAll
    @Produces(MediaType.TEXT_PLAIN)
    public Response health() {
        return databaseAnswers()
                ? Response.ok("ok\n").build()
                : Response.status(503)
                        .header("Retry-After", 10)
                        .entity("database away\n")
                        .build();
    }

    private boolean databaseAnswers() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }
}
