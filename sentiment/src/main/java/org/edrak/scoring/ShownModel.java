package org.edrak.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.edrak.analysis.SentimentAnalyzer;

/** Says whose opinions a workspace's reports show: the one place that decides it. */
@ApplicationScoped
public class ShownModel {
    @Inject
    private SentimentAnalyzer analyzer;

    /** The model version whose opinions of the workspace's verbatims are shown. */
    public String version(long workspaceId) {
        return analyzer.modelVersion();
    }
}
