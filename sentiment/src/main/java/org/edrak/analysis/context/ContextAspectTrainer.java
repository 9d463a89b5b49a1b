package org.edrak.analysis.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.edrak.analysis.encoders.Encoder;
import org.edrak.analysis.linear.AspectModel;
import org.edrak.analysis.linear.AspectTrainer;
import org.edrak.analysis.linear.LabelledAspects;

/** Trains {@link ContextAspects} from labelled texts, beside a model of their n-grams; the same texts give the same model. */
public final class ContextAspectTrainer {
    private static final double NAMING_COST = 0.005;
    private static final double DETECTION_COST = 0.002;
    private static final double POLARITY_COST = 0.001;
    private static final int HELD_OUT = 5;
    private static final double[] WEIGHTS = {0.5, 0, 1};
    private static final int SHIFT_STEPS = 20;
    private static final double SHIFT_STEP = 0.1;

    private final AspectTrainer ngrams;
    private final Encoder encoder;

    /** @param ngrams trains the model of n-grams that the new one stands beside */
    public ContextAspectTrainer(AspectTrainer ngrams, Encoder encoder) {
        this.ngrams = ngrams;
        this.encoder = encoder;
    }

    /** A labelled text and what the encoder sees of it. */
    private record Example(LabelledAspects text, WordsInContext words) {
        Set<String> aspects() {
            return text.polarities().keySet();
        }
    }

    /** A model of all the texts, to stand beside this one of their n-grams. */
    public ContextAspects train(List<LabelledAspects> texts, AspectModel beside) {
        List<Example> examples = texts.parallelStream()
                .map(text -> new Example(text, new WordsInContext(encoder.words(text.text()))))
                .toList();
        Balance balance = balance(examples);
        DenseRows naming = naming(examples);
        DenseRows detection = detection(examples, naming).shifted(balance.shift());
        DenseRows polarity = polarity(examples, naming);
        return new ContextAspects(beside, encoder, naming, detection, balance.ngrams(), polarity);
    }

    private static DenseRows naming(List<Example> examples) {
        float[][] means = examples.stream().map(each -> each.words().mean()).toArray(float[][]::new);
        Set<String> names = new TreeSet<>();
        examples.forEach(each -> names.addAll(each.aspects()));
        return new DenseFit(means, means[0].length)
                .rows(names, i -> examples.get(i).aspects(), NAMING_COST);
    }

    /** For each aspect a row over what its own words look at. */
    private static DenseRows detection(List<Example> examples, DenseRows naming) {
        List<DenseRow> rows = new ArrayList<>();
        for (int i = 0; i < naming.classes().size(); i++) {
            DenseRow own = naming.rows().get(i);
            float[][] vectors = examples.parallelStream()
                    .map(each -> each.words().about(own))
                    .toArray(float[][]::new);
            Set<String> name = Set.of(naming.classes().get(i));
            DenseFit fit = new DenseFit(vectors, vectors[0].length);
            rows.add(fit.rows(name, text -> examples.get(text).aspects(), DETECTION_COST)
                    .rows()
                    .getFirst());
        }
        return new DenseRows(naming.classes(), rows);
    }

    /** What a margin of the n-grams counts, and how much both together are raised. */
    private record Balance(double ngrams, double shift) {}

    /** The margins of a text held out, by aspect. */
    private record Trial(Set<String> gold, Map<String, Double> context, Map<String, Double> ngrams) {}

    /** The balance that gives the best F1 on every fifth text, when the models are trained on the others. */
    private Balance balance(List<Example> examples) {
        List<Example> fit = every(examples, false);
        AspectModel beside = ngrams.train(fit.stream().map(Example::text).toList());
        DenseRows naming = naming(fit);
        DenseRows rows = detection(fit, naming);
        List<Trial> trials = every(examples, true).parallelStream()
                .map(each -> new Trial(
                        each.aspects(),
                        ContextAspects.margins(naming, rows, each.words()),
                        beside.margins(each.text().text())))
                .toList();
        Balance best = new Balance(0, 0);
        double largest = -1;
        for (double weight : WEIGHTS) {
            // From the middle outwards: where many are as good, the smallest shift is the safest.
            for (int step = 0; step <= 2 * SHIFT_STEPS; step++) {
                int steps = (step + 1) / 2 * (step % 2 == 0 ? 1 : -1);
                Balance balance = new Balance(weight, steps * SHIFT_STEP);
                double f1 = f1(trials, balance);
                if (f1 > largest) {
                    largest = f1;
                    best = balance;
                }
            }
        }
        return best;
    }

    private static List<Example> every(List<Example> examples, boolean heldOut) {
        return IntStream.range(0, examples.size())
                .filter(i -> (i % HELD_OUT == 0) == heldOut)
                .mapToObj(examples::get)
                .toList();
    }

    private static double f1(List<Trial> trials, Balance balance) {
        int found = 0;
        int both = 0;
        for (Trial trial : trials) {
            both += trial.gold().size();
            for (Map.Entry<String, Double> margin : trial.context().entrySet()) {
                double beside = trial.ngrams().getOrDefault(margin.getKey(), 0.0);
                if (margin.getValue() + balance.ngrams() * beside + balance.shift() > 0) {
                    both++;
                    found += trial.gold().contains(margin.getKey()) ? 1 : 0;
                }
            }
        }
        return 2.0 * found / Math.max(1, both);
    }

    private static DenseRows polarity(List<Example> examples, DenseRows naming) {
        List<float[]> vectors = new ArrayList<>();
        List<String> sides = new ArrayList<>();
        for (Example example : examples) {
            Map<String, String> told = new TreeMap<>(example.text().polarities());
            told.values().removeIf("conflict"::equals);
            told.forEach((aspect, side) -> {
                vectors.add(example.words().about(naming, naming.classes().indexOf(aspect)));
                sides.add(side);
            });
        }
        float[][] all = vectors.toArray(float[][]::new);
        int levelled = all[0].length - naming.classes().size();
        return new DenseFit(all, levelled).oneAgainstRest(sides, POLARITY_COST);
    }
}
