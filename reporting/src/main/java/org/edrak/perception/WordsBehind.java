package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.edrak.ids.Ids;
import org.edrak.responses.Response;
import org.edrak.reviews.Review;
import org.edrak.scoring.ShownModel;
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
    /** A complaint is a polarity of so many thousandths or less, as the report counts them; praise is the mirror of it. */
    private static final int CLEAR = 200;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Understandings understandings;

    @Inject
    private ShownModel shown;

    @Inject
    private Surveys surveys;

    /** How many texts of the query's survey and period fit; of an anonymous survey none where they are few. */
    public long count(ReportQuery query, WordsFilter filter) {
        long fit = asked("select count(v) from Verbatim v", "", Long.class, query, filter)
                .getSingleResult();
        return isHidden(query, fit) ? 0 : fit;
    }

    private static boolean isHidden(ReportQuery query, long fit) {
        return query.survey() != null && query.survey().isAnonymous() && fit < SuppressionRules.LEAST_PEOPLE_FOR_WORDS;
    }

    /** Texts of the query's survey and period that fit, newest first. */
    public List<FoundWords> page(ReportQuery query, WordsFilter filter, int skipped, int most) {
        if (count(query, filter) == 0) {
            return List.of();
        }
        List<Verbatim> found = asked(
                        "select v from Verbatim v",
                        " order by v.givenAt desc, v.id desc",
                        Verbatim.class,
                        query,
                        filter)
                .setFirstResult(skipped)
                .setMaxResults(most)
                .getResultList();
        List<Long> ids = found.stream().map(Verbatim::id).toList();
        String model = shown.version(query.workspaceId());
        Map<Long, Understanding> understood = understandings.of(ids, model);
        Map<Long, List<StoredOpinion>> opinions = understandings.opinions(ids, model);
        return found.stream()
                .map(verbatim ->
                        words(verbatim, understood.get(verbatim.id()), opinions.getOrDefault(verbatim.id(), List.of())))
                .toList();
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

    private static Verbatim.Source source(Voice voice) {
        return switch (voice) {
            case ANSWER -> Verbatim.Source.ANSWER;
            case REVIEW -> Verbatim.Source.REVIEW;
            case CONVERSATION -> Verbatim.Source.CONVERSATION;
        };
    }

    private <T> TypedQuery<T> asked(String select, String order, Class<T> type, ReportQuery query, WordsFilter filter) {
        Map<String, Object> values = new HashMap<>();
        String text = select + " where v.workspaceId = :workspace and v.givenAt >= :begin and v.givenAt < :end"
                + conditions(query, filter, values) + order;
        TypedQuery<T> asked = entities.createQuery(text, type)
                .setParameter("workspace", query.workspaceId())
                .setParameter("begin", query.begin())
                .setParameter("end", query.end());
        values.forEach(asked::setParameter);
        return asked;
    }

    private String conditions(ReportQuery query, WordsFilter filter, Map<String, Object> values) {
        StringBuilder conditions = new StringBuilder();
        if (query.survey() != null) {
            conditions.append(" and v.surveyId = :survey");
            values.put("survey", query.survey().id());
        }
        if (filter.voice() != null) {
            conditions.append(" and v.source = :source");
            values.put("source", source(filter.voice()));
        }
        opinions(query, filter, conditions, values);
        response(query, filter, conditions, values);
        return conditions.toString();
    }

    private void opinions(ReportQuery query, WordsFilter filter, StringBuilder conditions, Map<String, Object> values) {
        if (filter.driver() == null && filter.aspect() == null && filter.tone() == null) {
            return;
        }
        conditions.append(" and exists (select o.id from StoredOpinion o, Understanding u where u.verbatimId = v.id"
                + " and u.modelVersion = :version and o.understandingId = u.id");
        values.put("version", shown.version(query.workspaceId()));
        if (filter.driver() != null) {
            conditions.append(" and o.driver = :driver");
            values.put("driver", filter.driver().key());
        }
        if (filter.aspect() != null) {
            conditions.append(" and o.aspect = :aspect");
            values.put("aspect", filter.aspect());
        }
        if (filter.tone() == WordsFilter.Tone.COMPLAINT) {
            conditions.append(" and o.polarityMilli <= :clear");
            values.put("clear", -CLEAR);
        } else if (filter.tone() == WordsFilter.Tone.PRAISE) {
            conditions.append(" and o.polarityMilli >= :clear");
            values.put("clear", CLEAR);
        }
        conditions.append(")");
    }

    private void response(ReportQuery query, WordsFilter filter, StringBuilder conditions, Map<String, Object> values) {
        Group group = filter.group();
        if (filter.score() == null && group == null) {
            return;
        }
        // Who answered an anonymous survey is not looked for by what else they said.
        List<Long> anonymous = surveys.of(query.workspaceId()).stream()
                .filter(Survey::isAnonymous)
                .map(Survey::id)
                .toList();
        if (!anonymous.isEmpty()) {
            conditions.append(" and v.surveyId not in :anonymous");
            values.put("anonymous", anonymous);
        }
        conditions.append(" and v.source = :answers and exists (select r.id from Response r where r.id = v.sourceId");
        values.put("answers", Verbatim.Source.ANSWER);
        if (filter.score() != null) {
            conditions.append(" and r.recommendation between :lowest and :highest");
            values.put("lowest", filter.score().lowest());
            values.put("highest", filter.score().highest());
        }
        if (group != null && group.field().equals(Group.CHANNEL)) {
            conditions.append(" and r.channel = :channel");
            values.put("channel", org.edrak.responses.Channel.of(group.value()));
        } else if (group != null) {
            conditions.append(
                    " and (lower(r.answers) like :line escape '!' or lower(r.answers) like :picked escape '!')");
            values.put("line", "%\"" + quoted(group.field()) + "\":{\"line\":\"" + quoted(group.value()) + "\"%");
            values.put("picked", "%\"" + quoted(group.field()) + "\":{\"picked\":[\"" + quoted(group.value()) + "\"%");
        }
        conditions.append(")");
    }

    /** As it stands in the stored JSON, with nothing in it that {@code like} reads as a sign. */
    private static String quoted(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
