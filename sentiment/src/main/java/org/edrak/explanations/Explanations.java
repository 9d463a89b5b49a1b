package org.edrak.explanations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.taxonomies.WorkspaceAnalyzers;

/** Explains what was understood of single texts. */
@ApplicationScoped
public class Explanations {
    /** Characters whose words are weighed. */
    private static final int WEIGHED = 4_000;

    @Inject
    private WorkspaceAnalyzers analyzers;

    /** Explains a text of a workspace. */
    public Explanation of(long workspaceId, String text) {
        SentimentAnalyzer analyzer = analyzers.of(workspaceId);
        boolean cut = text.length() > WEIGHED;
        return new Explanation(analyzer.analyze(text), analyzer.weights(cut ? text.substring(0, WEIGHED) : text), cut);
    }
}
