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
import org.edrak.verbatims.Verbatim;

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

    /**
     * Understands some verbatims that the analyser's model version has not seen, in one transaction. The rows are
     * locked meanwhile and other workers pass them over, so that no text is understood twice.
     *
     * @return how many there were; 0 when none is left
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int understandSome(SentimentAnalyzer analyzer, int most) {
        List<Verbatim> waiting = waiting(analyzer.modelVersion(), most);
        List<StoredOpinion> opinions = new ArrayList<>();
        waiting.forEach(verbatim -> understand(analyzer, verbatim, opinions));
        // Without an association the provider does not know that opinions' rows need those of understandings.
        entities.flush();
        opinions.forEach(entities::persist);
        tell(waiting);
        return waiting.size();
    }

    private void tell(List<Verbatim> understood) {
        understood.stream()
                .collect(Collectors.groupingBy(Verbatim::workspaceId, Collectors.groupingBy(Verbatim::source)))
                .forEach((workspace, bySource) -> bySource.forEach((source, verbatims) -> news.tell(
                        workspace,
                        source,
                        verbatims.stream().map(Verbatim::sourceId).distinct().toList())));
    }

    @SuppressWarnings("unchecked")
    private List<Verbatim> waiting(String modelVersion, int most) {
        return entities.createNativeQuery(
                        "select v.* from verbatim v where not exists (select 1 from understanding u"
                                + " where u.verbatim_id = v.id and u.model_version = ?1)"
                                + " order by v.id fetch first " + most + " rows only for update skip locked",
                        Verbatim.class)
                .setParameter(1, modelVersion)
                .getResultList();
    }

    private void understand(SentimentAnalyzer analyzer, Verbatim verbatim, List<StoredOpinion> found) {
        Understanding understanding;
        List<Opinion> opinions = List.of();
        try {
            Analysis analysis = analyzer.analyze(verbatim.words());
            understanding = new Understanding(Ids.random(), verbatim.workspaceId(), verbatim.id(), analysis, today());
            opinions = analysis.opinions();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "verbatim {0} could not be understood: {1}", new Object[] {
                Ids.text(verbatim.id()), e.getClass().getName()
            });
            understanding = Understanding.failed(
                    Ids.random(), verbatim.workspaceId(), verbatim.id(), analyzer.modelVersion(), today());
        }
        entities.persist(understanding);
        for (Opinion opinion : opinions) {
            found.add(new StoredOpinion(Ids.random(), verbatim.workspaceId(), understanding, opinion));
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
        return new ScoringProgress(modelVersion, verbatims, scored);
    }

    /** What a model version understood of these verbatims, by verbatim; those it has not seen are absent. */
    public Map<Long, Understanding> of(Collection<Long> verbatimIds, String modelVersion) {
        if (verbatimIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select u from Understanding u where u.verbatimId in :ids and u.modelVersion = :version",
                        Understanding.class)
                .setParameter("ids", verbatimIds)
                .setParameter("version", modelVersion)
                .getResultStream()
                .collect(Collectors.toMap(Understanding::verbatimId, u -> u));
    }

    /** The opinions that a model version found in these verbatims, by verbatim, in the order of the text. */
    public Map<Long, List<StoredOpinion>> opinions(Collection<Long> verbatimIds, String modelVersion) {
        if (verbatimIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select o from StoredOpinion o, Understanding u where o.verbatimId in :ids"
                                + " and u.id = o.understandingId and u.modelVersion = :version"
                                + " order by o.verbatimId, o.spanStart",
                        StoredOpinion.class)
                .setParameter("ids", verbatimIds)
                .setParameter("version", modelVersion)
                .getResultStream()
                .collect(Collectors.groupingBy(StoredOpinion::verbatimId));
    }
}
