package org.edrak.analysis.learning;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is at work and what was retrained, on corrected texts that the latter has not seen: each is held out once, in one of
 * five parts that the text itself decides.
 *
 * @param n held-out texts whose aspects people corrected
 * @param now what is at work finds, by aspect
 * @param retrained what the retrained model finds, by aspect
 * @param gained aspects of texts on which the retrained one alone is right
 * @param lost aspects of texts on which what is at work alone is
 * @param kept share of the texts that nobody corrected whose aspects stay, 0 to 1
 */
record AspectComparison(
        int n, SortedMap<String, Tally> now, SortedMap<String, Tally> retrained, int gained, int lost, double kept) {
    private static final int PARTS = 5;
    private static final String DEAL = "comparison";
    private static final double CHANCE = 0.05;
    private static final double LEAST_KEPT = 0.9;

    /** @param now the aspects that what is at work finds in a text */
    static AspectComparison of(
            String base, List<JudgedAspects> texts, List<String> aspects, Function<JudgedAspects, Set<String>> now) {
        Count count = new Count(aspects);
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            AspectLayer layer = AspectFit.fit(
                    base, texts.stream().filter(text -> part(text) != held).toList(), aspects);
            texts.stream().filter(text -> part(text) == held).forEach(text -> {
                Set<String> found = layer.found(text.ngrams(), text.named());
                if (text.corrected()) {
                    count.judged(text.right(), now.apply(text), found);
                } else {
                    count.left(found.equals(text.named()));
                }
            });
        }
        return count.comparison();
    }

    private static int part(JudgedAspects text) {
        return Parts.of(DEAL, text.text(), PARTS);
    }

    private static final class Count {
        private final List<String> aspects;
        private final SortedMap<String, Tally> now = new TreeMap<>();
        private final SortedMap<String, Tally> retrained = new TreeMap<>();
        private int n;
        private int gained;
        private int lost;
        private int left;
        private int kept;

        private Count(List<String> aspects) {
            this.aspects = aspects;
        }

        private void judged(Set<String> right, Set<String> before, Set<String> after) {
            n++;
            for (String aspect : aspects) {
                now.merge(
                        aspect, Tally.NONE.with(aspect, before, right), (one, other) -> Tally.sum(List.of(one, other)));
                retrained.merge(
                        aspect, Tally.NONE.with(aspect, after, right), (one, other) -> Tally.sum(List.of(one, other)));
                boolean was = before.contains(aspect) == right.contains(aspect);
                boolean is = after.contains(aspect) == right.contains(aspect);
                gained += is && !was ? 1 : 0;
                lost += was && !is ? 1 : 0;
            }
        }

        private void left(boolean stays) {
            left++;
            kept += stays ? 1 : 0;
        }

        private AspectComparison comparison() {
            return new AspectComparison(n, now, retrained, gained, lost, left == 0 ? 1 : (double) kept / left);
        }
    }

    /**
     * Whether the retrained model is better beyond chance (exact sign test, McNemar 1947) and has the greater F1, and leaves
     * the texts alone that nobody corrected.
     */
    boolean isBetter() {
        return gained > lost
                && SignTest.chance(gained, lost) < CHANCE
                && Tally.sum(retrained.values()).f1() > Tally.sum(now.values()).f1()
                && kept >= LEAST_KEPT;
    }

    /** What the command prints. */
    String text() {
        StringBuilder text = new StringBuilder("held-out texts whose aspects were corrected  %d%n".formatted(n));
        text.append("%-22s %5s  now P      R     F1  retrained P      R     F1%n".formatted("", "n"));
        now.forEach((aspect, tally) -> text.append(line(aspect, tally, retrained.getOrDefault(aspect, Tally.NONE))));
        text.append(line("all", Tally.sum(now.values()), Tally.sum(retrained.values())));
        text.append(String.format(
                Locale.ROOT,
                "gained %d, lost %d; by chance p = %.4f%nuncorrected texts whose aspects stay: %.1f %%%n",
                gained,
                lost,
                SignTest.chance(gained, lost),
                kept * 100));
        return text.toString();
    }

    private static String line(String name, Tally before, Tally after) {
        return String.format(
                Locale.ROOT, "%-22s %5d %s       %s%n", name, before.n(), before.columns(), after.columns());
    }
}
