package org.edrak.taxonomies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.Span;
import org.edrak.analysis.aspects.Naming;
import org.edrak.analysis.aspects.OwnAspect;
import org.edrak.verbatims.Verbatims;

/** Shows on a workspace's own texts what a change of its vocabulary would do, before it is kept. */
@ApplicationScoped
@Transactional
public class TaxonomyPreviews {
    /** Texts that are looked at, the newest: less than a second of work. */
    public static final int MOST_TEXTS = 3_000;

    private static final int READ = 2_000;
    private static final int SAMPLES = 8;

    @Inject
    private Verbatims verbatims;

    @Inject
    private Taxonomies taxonomies;

    @Inject
    private WorkspaceAnalyzers analyzers;

    /** What would speak of the aspect if this were said of it. */
    public TaxonomyPreview preview(long workspaceId, OwnAspect aspect) {
        SentimentAnalyzer now = analyzers.of(workspaceId);
        SentimentAnalyzer then =
                analyzers.trial(taxonomies.vocabulary(workspaceId).with(aspect));
        List<String> texts = verbatims.newest(workspaceId, MOST_TEXTS, READ);
        long matching = 0;
        long before = 0;
        List<TaxonomyPreview.Sample> samples = new ArrayList<>();
        for (String text : texts) {
            before += spans(now, text, aspect.key()).isEmpty() ? 0 : 1;
            List<Span> spans = spans(then, text, aspect.key());
            matching += spans.isEmpty() ? 0 : 1;
            if (!spans.isEmpty() && samples.size() < SAMPLES) {
                samples.add(new TaxonomyPreview.Sample(text, spans));
            }
        }
        return new TaxonomyPreview(matching, before, texts.size(), samples);
    }

    private static List<Span> spans(SentimentAnalyzer analyzer, String text, String aspect) {
        return analyzer.namings(text).stream()
                .filter(naming -> naming.aspect().equals(aspect))
                .map(Naming::span)
                .toList();
    }
}
