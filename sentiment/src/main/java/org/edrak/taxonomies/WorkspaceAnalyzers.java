package org.edrak.taxonomies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.aspects.Vocabulary;

/** The analyser by which each workspace's texts are read: the one that ships, with what the workspace says of aspects. */
@ApplicationScoped
public class WorkspaceAnalyzers {
    private record Made(int revision, SentimentAnalyzer analyzer) {}

    private final Map<Long, Made> made = new ConcurrentHashMap<>();

    @Inject
    private SentimentAnalyzer shipped;

    @Inject
    private Taxonomies taxonomies;

    /** The analyser for what the workspace says now; made anew only when that changes. */
    public SentimentAnalyzer of(long workspaceId) {
        int revision = taxonomies.revision(workspaceId);
        if (revision == 0) {
            return shipped;
        }
        Made known = made.get(workspaceId);
        if (known == null || known.revision() != revision) {
            known = new Made(revision, shipped.with(taxonomies.vocabulary(workspaceId)));
            made.put(workspaceId, known);
        }
        return known.analyzer();
    }

    /** An analyser for what a workspace might say. */
    SentimentAnalyzer trial(Vocabulary vocabulary) {
        return shipped.with(vocabulary);
    }
}
