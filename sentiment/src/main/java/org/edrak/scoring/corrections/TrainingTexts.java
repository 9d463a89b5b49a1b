package org.edrak.scoring.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.edrak.analysis.Opinion;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.SentimentClass;
import org.edrak.analysis.aspects.Naming;
import org.edrak.taxonomies.WorkspaceAnalyzers;
import org.edrak.verbatims.Verbatim;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace's corrections teach: the texts that people put into a class or whose aspects they corrected, and texts
 * that they left as read.
 */
@ApplicationScoped
@Transactional
public class TrainingTexts {
    private static final int LEFT_PER_CORRECTED = 20;
    private static final int MOST_LEFT = 10_000;
    private static final double UNIT = 1000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private WorkspaceAnalyzers analyzers;

    /**
     * A text.
     *
     * @param sentiment key of the class that a person put it into; null where nobody corrected it
     * @param aspects those that it speaks of, as people corrected them; null where nobody corrected one
     * @param named the aspects that its words name
     */
    public record Text(
            String text,
            @Nullable String sentiment,
            @Nullable List<String> aspects,
            List<String> named) {}

    private record Corrected(String words, List<Correction> corrections) {}

    /** All corrected texts of the workspace, then the newest others, at most 20 to each and 10,000 together. */
    public List<Text> of(long workspaceId) {
        SentimentAnalyzer analyzer = analyzers.of(workspaceId);
        List<Text> texts = new ArrayList<>();
        corrected(workspaceId)
                .forEach(each -> texts.add(new Text(
                        each.words(),
                        sentiment(each.corrections()),
                        aspects(each.words(), each.corrections(), analyzer),
                        named(each.words(), analyzer))));
        entities.createQuery(
                        "select v from Verbatim v where v.workspaceId = :workspace and not exists (select c.id from"
                                + " Correction c where c.verbatimId = v.id and c.endedBy is null) order by v.id desc",
                        Verbatim.class)
                .setParameter("workspace", workspaceId)
                .setMaxResults(Math.min(MOST_LEFT, LEFT_PER_CORRECTED * texts.size()))
                .getResultList()
                .forEach(verbatim ->
                        texts.add(new Text(verbatim.words(), null, null, named(verbatim.words(), analyzer))));
        return texts;
    }

    /** What is in force of sentiment and opinions, by text, in the order in which the texts were first corrected. */
    private Collection<Corrected> corrected(long workspaceId) {
        Map<Long, Corrected> corrected = new LinkedHashMap<>();
        entities.createQuery(
                        "select v.id, v.words, c from Correction c, Verbatim v where c.workspaceId = :workspace"
                                + " and c.endedBy is null and c.subject <> :kind and v.id = c.verbatimId order by c.id",
                        Object[].class)
                .setParameter("workspace", workspaceId)
                .setParameter("kind", Correction.Subject.KIND)
                .getResultList()
                .forEach(row -> corrected
                        .computeIfAbsent((Long) row[0], any -> new Corrected((String) row[1], new ArrayList<>()))
                        .corrections()
                        .add((Correction) row[2]));
        return corrected.values();
    }

    private static @Nullable String sentiment(List<Correction> corrections) {
        return corrections.stream()
                .filter(each -> each.subject() == Correction.Subject.SENTIMENT)
                .map(each ->
                        SentimentClass.of(each.scoreMilli().orElse(0) / UNIT).key())
                .findFirst()
                .orElse(null);
    }

    /** What the analyser finds, and people changed: who corrects one opinion of a text has seen the others. */
    private static @Nullable List<String> aspects(
            String words, List<Correction> corrections, SentimentAnalyzer analyzer) {
        if (corrections.stream().noneMatch(each -> each.subject() == Correction.Subject.OPINION)) {
            return null;
        }
        Set<String> aspects = analyzer.analyze(words).opinions().stream()
                .map(Opinion::aspect)
                .collect(Collectors.toCollection(TreeSet::new));
        corrections.forEach(each -> {
            if (each.subject() == Correction.Subject.OPINION) {
                switch (each.action()) {
                    case SET -> aspects.add(each.aspect());
                    case REMOVED -> aspects.remove(each.aspect());
                    case TAKEN_BACK -> {}
                }
            }
        });
        return List.copyOf(aspects);
    }

    private static List<String> named(String words, SentimentAnalyzer analyzer) {
        return analyzer.namings(words).stream()
                .map(Naming::aspect)
                .distinct()
                .sorted()
                .toList();
    }
}
