package org.edrak.responses;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.edrak.access.Throttle;
import org.edrak.ids.Ids;
import org.edrak.ids.Secrets;
import org.edrak.surveys.Survey;
import org.jspecify.annotations.NullUnmarked;

/** All invitations. Their tokens are shown when they are made and never again; what is kept is a hash. */
@ApplicationScoped
@Transactional
@NullUnmarked
public class Invitations {
    /** How many can be made at once. */
    public static final int MOST = 10_000;

    private static final String INSERT =
            "insert into invitation (id, workspace_id, survey_id, token_digest, is_used, attributes)"
                    + " values (?, ?, ?, ?, ?, ?)";
    private static final int BATCH = 1000;
    private static final int WRONG = 20;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "java:app/jdbc/edrak")
    private DataSource database;

    @Inject
    private InstantSource clock;

    private Throttle wrong;

    @PostConstruct
    void begin() {
        wrong = new Throttle(WRONG, WINDOW, clock);
    }

    /** @param made how many there are */
    public record Tally(long made, long used) {}

    /**
     * Makes invitations; ids are random, so that their order tells nothing.
     *
     * @param customers what is known of each, as {@link CustomerAttributes} allows: 1 to {@link #MOST} customers, of whom
     *     an anonymous survey knows nothing
     * @return their tokens in the same order, 256 random bits each as 43 characters
     */
    public List<String> create(Survey survey, List<? extends Map<String, ?>> customers) {
        return create(survey, customers, 0);
    }

    /** Makes {@code count} invitations for customers of whom nothing is known. */
    public List<String> create(Survey survey, int count) {
        return create(survey, Collections.nCopies(count, Map.of()));
    }

    private List<String> create(Survey survey, List<? extends Map<String, ?>> customers, int used) {
        if (survey.isAnonymous() && !customers.stream().allMatch(Map::isEmpty)) {
            throw new IllegalArgumentException("an anonymous survey knows nothing of its customers");
        }
        List<String> tokens = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Map<String, ?> attributes : customers) {
                String token = Secrets.next();
                tokens.add(token);
                insert.setLong(1, Ids.random());
                insert.setLong(2, survey.workspaceId());
                insert.setLong(3, survey.id());
                insert.setString(4, Secrets.hash(token));
                insert.setBoolean(5, tokens.size() <= used);
                insert.setString(6, JsonColumn.write(attributes));
                insert.addBatch();
                if (tokens.size() % BATCH == 0 || tokens.size() == customers.size()) {
                    insert.executeBatch();
                }
            }
            return tokens;
        } catch (SQLException e) {
            throw new StorageFailed(e);
        }
    }

    /** Counts people who were asked in another way, so that nobody holds their tokens. {@code answered} is at most {@code asked}. */
    public void addAsked(Survey survey, int asked, int answered) {
        create(survey, Collections.nCopies(asked, Map.of()), answered);
    }

    /**
     * What is known of the customer who answers: of the holder of a token, or of who changes what was answered with one.
     *
     * @param token empty without one
     * @param editSecret what lets a customer change their answers, where the survey does
     * @return empty when nothing is known, and always of an anonymous survey
     */
    public Map<String, Object> attributes(Survey survey, String token, String editSecret) {
        if (survey.isAnonymous()) {
            return Map.of();
        }
        Optional<Invitation> invitation = !token.isEmpty()
                ? find(survey, token)
                : survey.areAnswersEditable() ? answeredWith(survey, editSecret) : Optional.empty();
        return invitation.map(Invitation::attributes).orElse(Map.of());
    }

    private Optional<Invitation> answeredWith(Survey survey, String editSecret) {
        return entities.createNativeQuery(
                        "select i.* from response r join invitation i on i.response_id = r.id"
                                + " where r.survey_id = ?1 and r.edit_digest = ?2",
                        Invitation.class)
                .setParameter(1, survey.id())
                .setParameter(2, Secrets.hash(editSecret))
                .getResultStream()
                .findFirst();
    }

    /** The invitation behind a token of this survey, used or not. */
    public Optional<Invitation> find(Survey survey, String token) {
        return entities.createNativeQuery(
                        "select * from invitation where survey_id = ?1 and token_digest = ?2", Invitation.class)
                .setParameter(1, survey.id())
                .setParameter(2, Secrets.hash(token))
                .getResultStream()
                .findFirst();
    }

    public Tally tally(long surveyId) {
        // by a parameter: H2 gets a literal as a number, which it compares with no truth
        long made = entities.createQuery("select count(i) from Invitation i where i.surveyId = :survey", Long.class)
                .setParameter("survey", surveyId)
                .getSingleResult();
        long used = entities.createQuery(
                        "select count(i) from Invitation i where i.surveyId = :survey and i.used = :used", Long.class)
                .setParameter("survey", surveyId)
                .setParameter("used", true)
                .getSingleResult();
        return new Tally(made, used);
    }

    /** Counts a token that did not serve; how long to wait if {@code address} sent too many of them. */
    public Optional<Duration> noteWrong(String address) {
        return wrong.attempt(address);
    }
}
