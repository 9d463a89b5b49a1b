package org.edrak.analysis.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.edrak.analysis.linear.NgramRow;

/**
 * Fits a rule for each aspect: logistic regression on n-grams, one aspect against all the rest. From which margin on it is
 * believed is found on texts that it was not fitted to. People correct what is wrong and pass over what is right, so texts
 * that nobody corrected stand beside the corrected ones as they were read, at half the weight.
 */
final class AspectFit {
    private static final double COST = 2;
    private static final int LEFT_PER_CORRECTED = 2;
    private static final double LEFT = 0.5;
    private static final int PARTS = 5;
    private static final String DEAL = "margins";

    private final List<JudgedAspects> texts;
    private final List<String> aspects;
    private final List<Margins> added;
    private final List<Margins> dropped;

    private AspectFit(List<JudgedAspects> texts, List<String> aspects) {
        this.texts = texts;
        this.aspects = aspects;
        this.added = aspects.stream().map(aspect -> new Margins()).toList();
        this.dropped = aspects.stream().map(aspect -> new Margins()).toList();
    }

    /** The layer beside the words of the models of version {@code base}; aspects of which nothing is sure have no rule. */
    static AspectLayer fit(String base, List<JudgedAspects> texts, List<String> aspects) {
        return new AspectLayer(base, aspects.isEmpty() ? new TreeMap<>() : new AspectFit(used(texts), aspects).rules());
    }

    /** All corrected texts, and some for each of them that nobody corrected. */
    private static List<JudgedAspects> used(List<JudgedAspects> texts) {
        List<JudgedAspects> corrected =
                texts.stream().filter(JudgedAspects::corrected).toList();
        Stream<JudgedAspects> left =
                texts.stream().filter(text -> !text.corrected()).limit((long) LEFT_PER_CORRECTED * corrected.size());
        return Stream.concat(corrected.stream(), left).toList();
    }

    private SortedMap<String, AspectRule> rules() {
        for (int part = 0; part < PARTS; part++) {
            look(part);
        }
        List<NgramRow> rows = rows(texts);
        SortedMap<String, AspectRule> rules = new TreeMap<>();
        for (int i = 0; i < aspects.size(); i++) {
            AspectRule rule = AspectRule.of(rows.get(i), added.get(i), dropped.get(i));
            if (rule.says()) {
                rules.put(aspects.get(i), rule);
            }
        }
        return rules;
    }

    /** What rows that were fitted without a part of the texts make of that part. */
    private void look(int part) {
        List<JudgedAspects> fitted = new ArrayList<>();
        List<JudgedAspects> heldOut = new ArrayList<>();
        texts.forEach(text -> (Parts.of(DEAL, text.text(), PARTS) == part ? heldOut : fitted).add(text));
        List<NgramRow> rows = rows(fitted);
        for (JudgedAspects text : heldOut) {
            double weight = text.corrected() ? 1 : LEFT;
            for (int i = 0; i < aspects.size(); i++) {
                double margin = rows.get(i).margin(text.ngrams());
                boolean right = text.right().contains(aspects.get(i));
                if (text.named().contains(aspects.get(i))) {
                    dropped.get(i).add(-margin, !right, weight);
                } else {
                    added.get(i).add(margin, right, weight);
                }
            }
        }
    }

    private List<NgramRow> rows(List<JudgedAspects> fitted) {
        return NgramRow.fit(
                fitted.stream().map(JudgedAspects::ngrams).toList(),
                aspects.stream().map(aspect -> marked(fitted, aspect)).toList(),
                COST);
    }

    private static boolean[] marked(List<JudgedAspects> fitted, String aspect) {
        boolean[] marked = new boolean[fitted.size()];
        for (int i = 0; i < marked.length; i++) {
            marked[i] = fitted.get(i).right().contains(aspect);
        }
        return marked;
    }
}
