package org.edrak.analysis.evaluation;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.edrak.analysis.linear.LabelledText;

/** What a judge says of a set of labelled texts, in figures and in its worst errors. */
final class TextFigures {
    private static final int WARM = 200;

    /** A text and what was said of it. */
    private record Case(LabelledText text, String gold, Judge.Verdict verdict) {
        boolean isWrong() {
            return !gold.equals(verdict.name());
        }
    }

    private final List<String> classes;
    private final List<Case> cases = new ArrayList<>();
    private final double perCoreSecond;

    TextFigures(LabelledSet set, Judge judge) {
        this.classes = set.classes();
        set.texts().stream().limit(WARM).forEach(text -> judge.of(text.text()));
        long begin = cpuNanos();
        for (LabelledText text : set.texts()) {
            cases.add(new Case(text, set.gold(text), judge.of(text.text())));
        }
        this.perCoreSecond = set.texts().size() * 1e9 / Math.max(1, cpuNanos() - begin);
    }

    String report(int worst) {
        Confusion confusion = new Confusion(classes);
        CalibrationError calibration = new CalibrationError();
        for (Case each : cases) {
            confusion.count(each.gold(), each.verdict().name());
            if (!each.gold().equals("neutral") && !Double.isNaN(each.verdict().probability())) {
                boolean positive = each.gold().endsWith("positive");
                calibration.count(
                        each.verdict().probability(), positive == each.verdict().score() >= 0);
            }
        }
        return confusion.report()
                + calibration.report()
                + String.format(Locale.ROOT, "%.0f texts per core-second%n", perCoreSecond)
                + worst(worst);
    }

    /** The errors that the judge was surest of, grouped by what was taken for what. */
    private String worst(int count) {
        Map<String, List<Case>> groups = new TreeMap<>();
        cases.stream()
                .filter(Case::isWrong)
                .sorted(Comparator.comparingDouble(
                        (Case each) -> -Math.abs(each.verdict().score())))
                .limit(count)
                .forEach(each -> groups.computeIfAbsent(
                                each.gold() + " taken for " + each.verdict().name(), key -> new ArrayList<>())
                        .add(each));
        StringBuilder out = new StringBuilder();
        groups.forEach((name, group) -> {
            out.append("-- ").append(name).append(", ").append(group.size()).append('\n');
            group.forEach(each -> out.append(String.format(
                    Locale.ROOT,
                    "%5.2f %s%n",
                    each.verdict().score(),
                    each.text().text())));
        });
        return out.toString();
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
