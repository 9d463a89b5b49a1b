package org.edrak.analysis.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Trains which aspects texts speak of and how, from labelled texts; the same texts give the same model. */
public final class AspectTrainer {
    private static final double DETECTION_COST = 2;
    private static final double POLARITY_COST = 0.3;
    private static final int HELD_OUT = 5;
    private static final double WIDEST_SHIFT = 1.5;
    private static final double SHIFT_STEP = 0.1;
    private static final SentimentScale UNUSED = new SentimentScale(1, -2, -1, 1, 2);

    private final AspectModel.Tongue tongue;
    private final LinearModel general;
    private final NgramFeatures ngrams;

    /** @param general the model whose scores of clauses the new one builds on */
    public AspectTrainer(AspectModel.Tongue tongue, LinearSentiment general) {
        this.tongue = tongue;
        this.general = general.model();
        this.ngrams = new NgramFeatures(tongue.form());
    }

    /** A model of all the texts. */
    public AspectModel train(List<LabelledAspects> texts) {
        double shift = shift(texts);
        LinearModel detection = shifted(detection(texts), shift);
        AspectModel untrained = new AspectModel(tongue, general, detection, detection);
        return new AspectModel(tongue, general, detection, polarity(texts, untrained));
    }

    private LinearModel detection(List<LabelledAspects> texts) {
        LinearTraining training = new LinearTraining(
                NgramFeatures.bits(), texts.parallelStream().map(this::named).toList());
        List<String> aspects = List.copyOf(texts.stream()
                .flatMap(text -> text.polarities().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        List<LinearModel.Row> rows = new ArrayList<>();
        for (String aspect : aspects) {
            boolean[] marked = new boolean[texts.size()];
            for (int i = 0; i < marked.length; i++) {
                marked[i] = texts.get(i).polarities().containsKey(aspect);
            }
            rows.add(training.classes(marked, DETECTION_COST));
        }
        return new LinearModel(NgramFeatures.bits(), false, aspects, UNUSED, rows);
    }

    private Features named(LabelledAspects text) {
        return AspectModel.named(text.text(), tongue, ngrams);
    }

    /** How much a margin is to be raised for the best F1, found on every fifth text. */
    private double shift(List<LabelledAspects> texts) {
        List<LabelledAspects> fit = new ArrayList<>();
        List<LabelledAspects> heldOut = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            (i % HELD_OUT == 0 ? heldOut : fit).add(texts.get(i));
        }
        LinearModel trial = detection(fit);
        List<double[]> margins = heldOut.parallelStream()
                .map(this::named)
                .map(features -> trial.rows().stream()
                        .mapToDouble(row -> row.margin(features))
                        .toArray())
                .toList();
        double best = 0;
        double largest = -1;
        for (double shift = -WIDEST_SHIFT; shift <= WIDEST_SHIFT; shift += SHIFT_STEP) {
            double f1 = f1(heldOut, trial.classes(), margins, shift);
            if (f1 > largest) {
                largest = f1;
                best = shift;
            }
        }
        return best;
    }

    private static double f1(List<LabelledAspects> texts, List<String> aspects, List<double[]> margins, double shift) {
        int found = 0;
        int said = 0;
        int gold = 0;
        for (int t = 0; t < texts.size(); t++) {
            for (int a = 0; a < aspects.size(); a++) {
                boolean is = texts.get(t).polarities().containsKey(aspects.get(a));
                boolean told = margins.get(t)[a] + shift > 0;
                found += is && told ? 1 : 0;
                said += told ? 1 : 0;
                gold += is ? 1 : 0;
            }
        }
        return 2.0 * found / Math.max(1, said + gold);
    }

    private static LinearModel shifted(LinearModel model, double shift) {
        return new LinearModel(
                model.bits(),
                false,
                model.classes(),
                model.scale(),
                model.rows().stream().map(row -> row.shifted(shift)).toList());
    }

    private LinearModel polarity(List<LabelledAspects> texts, AspectModel untrained) {
        List<LinearModelTrainer.Example> examples = texts.parallelStream()
                .flatMap(text -> examples(text, untrained))
                .toList();
        return OneAgainstRest.plain(examples, POLARITY_COST, UNUSED);
    }

    private static Stream<LinearModelTrainer.Example> examples(LabelledAspects text, AspectModel untrained) {
        Map<String, String> sides = new TreeMap<>(text.polarities());
        sides.values().removeIf("conflict"::equals);
        return untrained.opinions(text.text(), sides.keySet()).entrySet().stream()
                .map(found ->
                        new LinearModelTrainer.Example(String.valueOf(sides.get(found.getKey())), found.getValue()));
    }
}
