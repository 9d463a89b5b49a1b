package org.edrak.analysis.learning;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.edrak.analysis.Analysis;
import org.edrak.analysis.LayeredAnalyzer;
import org.edrak.analysis.Opinion;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.Span;
import org.edrak.analysis.aspects.Aspect;
import org.edrak.analysis.aspects.Vocabulary;
import org.edrak.analysis.engines.StandardEngines;
import org.edrak.analysis.linear.AspectModel;
import org.edrak.analysis.linear.NgramRow;
import org.jspecify.annotations.Nullable;

/**
 * The models that ship, beside whose words a layer says which aspects texts speak of: it adds some that no word names, and
 * takes some away that words name. An aspect of a workspace's own is read for by those alone that have it.
 */
public final class LearnedAspects extends LayeredAnalyzer {
    private static final Map<String, AspectModel.Tongue> TONGUES =
            Map.of("fa", StandardEngines.tongue("fa"), "en", StandardEngines.tongue("en"));

    private final AspectLayer layer;
    private final Map<String, Aspect> known;
    private final String version;

    /** @throws IllegalArgumentException when the layer was fitted beside other models */
    public LearnedAspects(SentimentAnalyzer base, AspectLayer layer) {
        this(base, layer, Vocabulary.NONE);
        if (!layer.base().equals(base.modelVersion())) {
            throw new IllegalArgumentException("the layer was fitted beside " + layer.base());
        }
    }

    private LearnedAspects(SentimentAnalyzer base, AspectLayer layer, Vocabulary vocabulary) {
        super(base);
        this.layer = layer;
        this.known = vocabulary.known();
        String drivers = drivers(known);
        this.version =
                "+" + layer.version() + (drivers.equals(drivers(Vocabulary.NONE.known())) ? "" : "-" + sum(drivers));
    }

    /** What the layer's aspects count for: a workspace's own may have no words, and then tell no vocabulary from another. */
    private String drivers(Map<String, Aspect> aspects) {
        return layer.rules().keySet().stream()
                .filter(aspects::containsKey)
                .map(key -> String.valueOf(aspects.get(key)))
                .collect(Collectors.joining("\n"));
    }

    private static String sum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    @Override
    public SentimentAnalyzer with(Vocabulary vocabulary) {
        return new LearnedAspects(base.with(vocabulary), layer, vocabulary);
    }

    @Override
    protected Analysis changed(String text, Analysis read) {
        AspectModel.@Nullable Tongue tongue = TONGUES.get(read.language().key());
        return new Analysis(
                read.language(),
                read.sentiment(),
                read.sentences(),
                read.isRead() && tongue != null ? opinions(text, read, tongue) : read.opinions(),
                read.intent(),
                read.truncated(),
                modelVersion());
    }

    private List<Opinion> opinions(String text, Analysis read, AspectModel.Tongue tongue) {
        Set<String> named = read.opinions().stream().map(Opinion::aspect).collect(Collectors.toSet());
        Set<String> found = layer.found(NgramRow.Text.of(tongue.form(), text), named);
        if (found.equals(named)) {
            return read.opinions();
        }
        List<Opinion> opinions = new ArrayList<>(read.opinions());
        opinions.removeIf(opinion -> !found.contains(opinion.aspect()));
        Map<String, Aspect> added = new TreeMap<>(known);
        added.keySet().retainAll(found);
        added.keySet().removeAll(named);
        if (!added.isEmpty()) {
            CarryingClause clauses = new CarryingClause(tongue, text, base.namings(text));
            added.forEach((key, aspect) -> {
                Span clause = clauses.of(layer.row(key));
                opinions.add(new Opinion(key, aspect.driver(), polarity(clause, text, read), clause));
            });
        }
        opinions.sort(Comparator.comparingInt(opinion -> opinion.span().start()));
        return opinions;
    }

    /** The clause's own score; of one too short to be read alone that of the whole text. */
    private double polarity(Span clause, String text, Analysis read) {
        @Nullable Sentiment own = base.analyze(clause.in(text)).sentiment();
        @Nullable Sentiment whole = read.sentiment();
        return own != null ? own.score() : whole == null ? 0 : whole.score();
    }

    @Override
    public String modelVersion() {
        return base.modelVersion() + version;
    }
}
