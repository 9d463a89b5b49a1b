package org.edrak.analysis.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Learns aspects from corrections: says how what is at work and the retrained model do, and puts the better one to work. */
public final class AspectRetraining {
    /** So many corrected texts that speak of an aspect are needed, and so many that do not. */
    private static final int LEAST = 30;

    private final String base;
    private final Path place;

    /**
     * @param base version of the models beside which it is learned
     * @param place where the layer at work lies, if there is one, and where the new one goes
     */
    public AspectRetraining(String base, Path place) {
        this.base = base;
        this.place = place;
    }

    /** Compares, says so, and answers whether the retrained model is better; if it is and {@code swap}, it is put to work. */
    public boolean run(List<JudgedAspects> texts, boolean swap, Appendable out) throws IOException {
        List<JudgedAspects> distinct = distinct(texts);
        List<String> aspects = teachable(distinct);
        if (aspects.isEmpty()) {
            out.append(
                    "No aspect is corrected often enough: %d texts that speak of it and %d that do not are needed.%n%s"
                            .formatted(LEAST, LEAST, counts(distinct)));
            return false;
        }
        AspectComparison comparison = AspectComparison.of(base, distinct, aspects, now());
        out.append(comparison.text());
        if (!comparison.isBetter()) {
            out.append("The retrained model of aspects is not better beyond chance; nothing changes.\n");
            return false;
        }
        if (swap) {
            AspectLayer layer = AspectFit.fit(base, distinct, aspects);
            layer.write(place);
            out.append("The retrained model of aspects lies in %s; it works from the next start, as %s.%n"
                    .formatted(place, layer.version()));
        }
        return true;
    }

    /** Copies of a text teach once; what a person said of one goes before what was read in another. */
    private static List<JudgedAspects> distinct(List<JudgedAspects> texts) {
        Set<String> seen = new TreeSet<>();
        List<JudgedAspects> distinct = new ArrayList<>();
        for (boolean corrected : new boolean[] {true, false}) {
            texts.stream()
                    .filter(text -> text.corrected() == corrected && seen.add(text.text()))
                    .forEach(distinct::add);
        }
        return distinct;
    }

    /** The aspects with enough corrected texts that speak of them, and enough that do not. */
    static List<String> teachable(List<JudgedAspects> texts) {
        long all = texts.stream().filter(JudgedAspects::corrected).count();
        return with(texts).entrySet().stream()
                .filter(each -> each.getValue() >= LEAST && all - each.getValue() >= LEAST)
                .map(each -> each.getKey())
                .toList();
    }

    private static TreeMap<String, Integer> with(List<JudgedAspects> texts) {
        TreeMap<String, Integer> with = new TreeMap<>();
        texts.stream()
                .filter(JudgedAspects::corrected)
                .forEach(text -> text.right().forEach(aspect -> with.merge(aspect, 1, Integer::sum)));
        return with;
    }

    private static String counts(List<JudgedAspects> texts) {
        long all = texts.stream().filter(JudgedAspects::corrected).count();
        StringBuilder counts = new StringBuilder("There are %d texts whose aspects were corrected".formatted(all));
        with(texts).forEach((aspect, n) -> counts.append("; %s %d and %d".formatted(aspect, n, all - n)));
        return counts.append(".\n").toString();
    }

    private Function<JudgedAspects, Set<String>> now() throws IOException {
        if (Files.exists(place)) {
            AspectLayer layer = AspectLayer.read(place);
            if (layer.base().equals(base)) {
                return text -> layer.found(text.ngrams(), text.named());
            }
        }
        return JudgedAspects::named;
    }
}
