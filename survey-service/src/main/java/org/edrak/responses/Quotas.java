package org.edrak.responses;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import org.edrak.questionnaires.Quota;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.jspecify.annotations.NullUnmarked;

/** How many responses of each wanted kind a survey has. Counts belong to a quota's name, whatever the version. */
@ApplicationScoped
@Transactional
@NullUnmarked
public class Quotas {
    @Resource(lookup = "java:app/jdbc/edrak")
    private DataSource database;

    @Inject
    private Surveys surveys;

    /**
     * The first of these quotas that has no place left at this moment, so that a page can say so early; a later
     * submission is decided by {@link ResponseIntake} alone.
     *
     * @param names as {@link org.edrak.answers.CheckedAnswers#quotas()} gives them
     */
    public Optional<Quota> firstFull(Survey survey, Collection<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        try (Connection connection = database.getConnection()) {
            QuotaRows rows = new QuotaRows(connection);
            for (Quota quota : surveys.questionnaire(survey).quotas()) {
                if (names.contains(quota.name()) && rows.isFull(survey.id(), quota)) {
                    return Optional.of(quota);
                }
            }
            return Optional.empty();
        } catch (SQLException e) {
            throw new StorageFailed(e);
        }
    }
}
