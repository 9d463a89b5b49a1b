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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.edrak.answers.AnswerRules;
import org.edrak.answers.CheckedAnswers;
import org.edrak.answers.Given;
import org.edrak.ids.Ids;
import org.edrak.responses.AnonymitySweep;
import org.edrak.responses.Channel;
import org.edrak.responses.Course;
import org.edrak.responses.FileSweep;
import org.edrak.responses.NewResponse;
import org.edrak.responses.NotEditable;
import org.edrak.responses.QuotaFull;
import org.edrak.responses.ResponseIntake;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;

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

    @Inject
    private FileSweep files;

    @Inject
    private Surveys surveys;

    @Inject
    private ResponseIntake intake;

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

    /** Answers that can be changed later, or that change what was answered under the same secret. */
    public record Editing(String link, String secret, int nps, String why, boolean change) {}

    @POST
    @Path("answers")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Produces(MediaType.APPLICATION_JSON)
    public Rows answer(Editing wanted) {
        Survey survey = surveys.byLink(wanted.link()).orElseThrow();
        CheckedAnswers checked = AnswerRules.check(
                surveys.questionnaire(survey),
                Given.of(Map.of("nps", Integer.toString(wanted.nps()), "why", wanted.why())));
        Course course = new Course(null, List.of(), null, null, wanted.change() ? null : wanted.secret());
        NewResponse given =
                new NewResponse(survey.questionnaireId(), Channel.LINK, "en", Instant.now(), checked, null, course);
        try {
            var submitted =
                    wanted.change() ? intake.change(survey, wanted.secret(), given) : intake.submit(survey, given);
            return new Rows(List.of(List.of(Ids.text(submitted.responseId()))));
        } catch (NotEditable | QuotaFull e) {
            return new Rows(List.of(List.of(e.getClass().getSimpleName())));
        }
    }

    @POST
    @Path("sweep")
    public void sweep() {
        sweep.run();
        files.run();
    }
}
