package org.edrak.site;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.edrak.responses.AnonymitySweep;

/** Only in the archive that a test deploys: lets it do and see what an administrator of the database can. */
@Path("/test/administrator")
@RequestScoped
@PermitAll
@Transactional
public class AdministratorDoor {
    @Resource(lookup = "java:app/jdbc/edrak")
    private DataSource database;

    @Inject
    private AnonymitySweep sweep;

    /** Rows of texts. */
    public record Rows(List<List<String>> rows) {}

    /** One statement. */
    public record Sql(String sql) {}

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public Rows run(Sql wanted) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(wanted.sql())) {
                return new Rows(List.of(List.of(Integer.toString(statement.getUpdateCount()))));
            }
            try (ResultSet found = statement.getResultSet()) {
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        row.add(String.valueOf(found.getString(i)));
                    }
                    rows.add(row);
                }
            }
        }
        return new Rows(rows);
    }

    @POST
    @Path("sweep")
    public void sweep() {
        sweep.run();
    }
}
