package org.edrak.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.edrak.analysis.Analysis;
import org.edrak.analysis.Opinion;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.ids.Ids;
import org.edrak.news.News;
import org.edrak.scoring.corrections.Correction;
import org.edrak.scoring.corrections.Corrections;
import org.edrak.verbatims.Verbatim;
import org.jspecify.annotations.Nullable;

/** What was understood of the verbatims, by model version. */
@ApplicationScoped
@Transactional
public class Understandings {
    private static final Logger LOG = Logger.getLogger(Understandings.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private News news;

    @Inject
    private InstantSource clock;

    @Inject
    private Corrections corrections;

    /**
     * Verbatims that were understood together.
     *
     * @param size how many; 0 when none was left
     * @param last the greatest of their ids
     */
    public record Batch(int size, long last) {}

    /**
     * Understands some verbatims of a workspace that the analyser's model version has not seen, in one transaction. The
     * rows are locked meanwhile and other workers pass them over, so that no text is understood twice.
     *
     * @param after only those with greater ids, so that what is done need not be passed over each time
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Batch understandSome(long workspaceId, SentimentAnalyzer analyzer, long after, int most) {
        List<Verbatim> waiting = waiting(workspaceId, analyzer.modelVersion(), after, most);
        List<StoredOpinion> opinions = new ArrayList<>();
        List<@Nullable Analysis> analyses = analyses(analyzer, waiting);
        for (int i = 0; i < waiting.size(); i++) {
            understand(analyzer, waiting.get(i), analyses.get(i), opinions);
        }
        // Without an association the provider does not know that opinions' rows need those of understandings.
        entities.flush();
        opinions.forEach(entities::persist);
        news.tellOf(waiting);
        return new Batch(
                waiting.size(), waiting.isEmpty() ? after : waiting.getLast().id());
    }

    /** By an index on workspaces H2 would sort all of a workspace's texts each time: the sum keeps it to the order of ids. */
    @SuppressWarnings("unchecked")
    private List<Verbatim> waiting(long workspaceId, String modelVersion, long after, int most) {
        return entities.createNativeQuery(
                        "select v.* from verbatim v where v.workspace_id + 0 = ?1 and v.id > ?2 and not exists"
                                + " (select 1 from understanding u where u.verbatim_id = v.id and u.model_version = ?3)"
                                + " order by v.id fetch first " + most + " rows only for update skip locked",
                        Verbatim.class)
                .setParameter(1, workspaceId)
                .setParameter(2, after)
                .setParameter(3, modelVersion)
                .getResultList();
    }

    /** Together, as engines like it; where one of them breaks, each on its own, so that only that one is lost. */
    private static List<@Nullable Analysis> analyses(SentimentAnalyzer analyzer, List<Verbatim> verbatims) {
        try {
            return List.copyOf(
                    analyzer.analyzeAll(verbatims.stream().map(Verbatim::words).toList()));
        } catch (RuntimeException e) {
            List<@Nullable Analysis> analyses = new ArrayList<>();
            verbatims.forEach(verbatim -> analyses.add(analysis(analyzer, verbatim)));
            return analyses;
        }
    }

    private static @Nullable Analysis analysis(SentimentAnalyzer analyzer, Verbatim verbatim) {
        try {
            return analyzer.analyze(verbatim.words());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "verbatim {0} could not be understood: {1}", new Object[] {
                Ids.text(verbatim.id()), e.getClass().getName()
            });
            return null;
        }
    }

    private void understand(
            SentimentAnalyzer analyzer, Verbatim verbatim, @Nullable Analysis analysis, List<StoredOpinion> found) {
        long workspace = verbatim.workspaceId();
        Understanding understanding = analysis == null
                ? Understanding.failed(Ids.random(), workspace, verbatim.id(), analyzer.modelVersion(), today())
                : new Understanding(Ids.random(), workspace, verbatim.id(), analysis, today());
        entities.persist(understanding);
        if (analysis != null) {
            for (Opinion opinion : analysis.opinions()) {
                found.add(new StoredOpinion(Ids.random(), workspace, understanding, opinion));
            }
        }
    }

    /** Without a time and under random ids, which would tell when an anonymous response came, seconds before. */
    private Instant today() {
        return clock.instant().truncatedTo(ChronoUnit.DAYS);
    }

    /** How far the scoring of a workspace by {@code modelVersion} is. */
    public ScoringProgress progress(long workspaceId, String modelVersion) {
        long verbatims = entities.createQuery(
                        "select count(v) from Verbatim v where v.workspaceId = :workspace", Long.class)
                .setParameter("workspace", workspaceId)
                .getSingleResult();
        long scored = entities.createQuery(
                        "select count(u) from Understanding u where u.workspaceId = :workspace"
                                + " and u.modelVersion = :version",
                        Long.class)
                .setParameter("workspace", workspaceId)
                .setParameter("version", modelVersion)
                .getSingleResult();
        return new ScoringProgress(modelVersion, verbatims, scored, modelVersion);
    }

    /**
     * What a model version understood of these verbatims, with what people said instead, by verbatim; those it has not
     * seen are absent.
     */
    public Map<Long, Understanding> of(Collection<Long> verbatimIds, String modelVersion) {
        if (verbatimIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Correction>> corrected = corrections.inForce(verbatimIds);
        return entities.createQuery(
                        "select u from Understanding u where u.verbatimId in :ids and u.modelVersion = :version",
                        Understanding.class)
                .setParameter("ids", verbatimIds)
                .setParameter("version", modelVersion)
                .getResultStream()
                .map(u -> corrected.containsKey(u.verbatimId())
                        ? u.corrected(corrected.getOrDefault(u.verbatimId(), List.of()))
                        : u)
                .collect(Collectors.toMap(Understanding::verbatimId, u -> u));
    }

    /**
     * The opinions that a model version found in these verbatims, with what people said instead, by verbatim, in the
     * order of the text.
     */
    public Map<Long, List<StoredOpinion>> opinions(Collection<Long> verbatimIds, String modelVersion) {
        if (verbatimIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<StoredOpinion>> opinions = entities.createQuery(
                        "select o from StoredOpinion o, Understanding u where o.verbatimId in :ids"
                                + " and u.id = o.understandingId and u.modelVersion = :version"
                                + " order by o.verbatimId, o.spanStart",
                        StoredOpinion.class)
                .setParameter("ids", verbatimIds)
                .setParameter("version", modelVersion)
                .getResultStream()
                .collect(Collectors.groupingBy(StoredOpinion::verbatimId, HashMap::new, Collectors.toList()));
        corrections
                .inForce(verbatimIds)
                .forEach((verbatim, said) ->
                        opinions.put(verbatim, CorrectedOpinions.of(opinions.getOrDefault(verbatim, List.of()), said)));
        return opinions;
    }
}
