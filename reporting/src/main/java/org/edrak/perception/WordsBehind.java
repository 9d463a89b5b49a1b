package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongToIntFunction;
import org.edrak.ids.Ids;
import org.edrak.questionnaires.Question;
import org.edrak.responses.Response;
import org.edrak.reviews.Review;
import org.edrak.scoring.StoredOpinion;
import org.edrak.scoring.Understanding;
import org.edrak.scoring.Understandings;
import org.edrak.statistics.disclosure.SuppressionRules;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.verbatims.Verbatim;
import org.jspecify.annotations.Nullable;

/** The words behind a figure, one by one. */
@ApplicationScoped
@Transactional
public class WordsBehind {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Understandings understandings;

    @Inject
    private ReportedModel reported;

    @Inject
    private Surveys surveys;

    @Inject
    private ShownWords shownWords;

    /** Texts that fit. */
    public record Page(long total, List<FoundWords> words) {}

    /**
     * Texts of the query that fit, newest first; none where they would tell of few people whom the report covers.
     *
     * @param start which texts come first, told of how many there are
     */
    public Page page(ReportQuery query, WordsFilter filter, LongToIntFunction start, int most) {
        return shownWords
                .of(query)
                .map(gathered -> found(gathered, filter, start, most))
                .orElseGet(() -> new Page(0, List.of()));
    }

    private Page found(Gathered gathered, WordsFilter filter, LongToIntFunction start, int most) {
        ReportQuery query = gathered.query();
        String model = reported.version(query.workspaceId());
        WordsConditions conditions = new WordsConditions(query, filter, known(gathered, model));
        long fit = conditions
                .fill(entities.createQuery("select count(v) from Verbatim v" + conditions.text(), Long.class))
                .getSingleResult();
        if (fit < SuppressionRules.LEAST_PEOPLE_FOR_WORDS) {
            return new Page(0, List.of());
        }
        List<Verbatim> found = conditions
                .fill(entities.createQuery(
                        "select v from Verbatim v" + conditions.text() + " order by v.givenAt desc, v.id desc",
                        Verbatim.class))
                .setFirstResult(start.applyAsInt(fit))
                .setMaxResults(most)
                .getResultList();
        List<Long> ids = found.stream().map(Verbatim::id).toList();
        Map<Long, Understanding> understood = understandings.of(ids, model);
        Map<Long, List<StoredOpinion>> opinions = understandings.opinions(ids, model);
        return new Page(
                fit,
                found.stream()
                        .map(verbatim -> words(
                                verbatim,
                                understood.get(verbatim.id()),
                                opinions.getOrDefault(verbatim.id(), List.of())))
                        .toList());
    }

    private WordsConditions.Known known(Gathered gathered, String model) {
        ReportQuery query = gathered.query();
        List<Survey> all = surveys.of(query.workspaceId());
        String touchpoint = query.filter().touchpoint();
        Map<Long, List<String>> touched = new HashMap<>();
        for (Survey each : touchpoint == null ? List.<Survey>of() : all) {
            surveys.versions(query.workspaceId(), each.id())
                    .forEach(version -> touched.put(
                            version.id(),
                            surveys.questionnaire(version.id()).questions().stream()
                                    .filter(question -> Objects.equals(
                                            touchpoint, question.asked().touchpoint()))
                                    .map(Question::name)
                                    .toList()));
        }
        return new WordsConditions.Known(
                model, all.stream().filter(Survey::isAnonymous).map(Survey::id).toList(), gathered.wordless(), touched);
    }

    private FoundWords words(Verbatim verbatim, @Nullable Understanding understanding, List<StoredOpinion> opinions) {
        Response response =
                verbatim.source() == Verbatim.Source.ANSWER ? entities.find(Response.class, verbatim.sourceId()) : null;
        Review review =
                verbatim.source() == Verbatim.Source.REVIEW ? entities.find(Review.class, verbatim.sourceId()) : null;
        return new FoundWords(
                Ids.text(verbatim.id()),
                verbatim.words(),
                understanding == null ? "none" : understanding.language(),
                verbatim.givenAt(),
                voice(verbatim.source()),
                review != null
                        ? review.source()
                        : response == null ? "" : response.channel().key(),
                response == null ? null : response.recommendation().orElse(null),
                review == null ? null : review.stars().orElse(null),
                opinions);
    }

    private static Voice voice(Verbatim.Source source) {
        return switch (source) {
            case ANSWER -> Voice.ANSWER;
            case REVIEW -> Voice.REVIEW;
            case CONVERSATION -> Voice.CONVERSATION;
        };
    }
}
