package org.edrak.analysis.learning;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.aspects.Naming;
import org.edrak.analysis.engines.StandardEngines;
import org.edrak.analysis.evaluation.Categories;
import org.edrak.analysis.linear.LabelledAspects;
import org.edrak.analysis.linear.NgramRow;
import org.edrak.analysis.linear.TextForm;

/**
 * Command that measures what corrections of aspects would teach, on texts that are labelled with categories:
 * {@code CorrectionFigures [--errors] fa|en FILE N…}. A fifth of the texts is held out. Of the others people are taken to look
 * at one after the other until each category has N; with {@code --errors} they correct those that were read wrongly and
 * pass over the rest.
 */
public final class CorrectionFigures {
    private static final int PARTS = 5;

    private final boolean errors;
    private final Set<String> asked = new TreeSet<>();
    private final List<JudgedAspects> pool = new ArrayList<>();
    private final List<JudgedAspects> heldOut = new ArrayList<>();

    private CorrectionFigures(boolean errors) {
        this.errors = errors;
    }

    /** Reads the file and prints a line for the words alone, and for each N. */
    public static void main(String[] args) throws IOException {
        boolean errors = args.length > 0 && args[0].equals("--errors");
        List<String> rest = Arrays.asList(args).subList(errors ? 1 : 0, args.length);
        if (rest.size() < 3) {
            System.err.println("usage: CorrectionFigures [--errors] fa|en FILE N...");
            System.exit(2);
        }
        CorrectionFigures figures = new CorrectionFigures(errors);
        figures.read(rest.getFirst(), Path.of(rest.get(1)));
        System.out.print(figures.line("words alone", JudgedAspects::named));
        for (String n : rest.subList(2, rest.size())) {
            System.out.print(figures.taught(Integer.parseInt(n)));
        }
    }

    private void read(String language, Path file) throws IOException {
        SentimentAnalyzer base = StandardEngines.analyzer(InstantSource.system());
        Categories categories = Categories.shipped();
        List<LabelledAspects> labelled = LabelledAspects.read(List.of(file));
        labelled.forEach(text -> asked.addAll(text.polarities().keySet()));
        asked.removeIf(category -> !categories.has(category));
        Map<String, JudgedAspects> texts = new TreeMap<>();
        for (LabelledAspects text : labelled) {
            Set<String> words =
                    base.namings(text.text()).stream().map(Naming::aspect).collect(Collectors.toSet());
            Set<String> named = asked.stream()
                    .filter(category -> categories.of(category).stream().anyMatch(words::contains))
                    .collect(Collectors.toSet());
            Set<String> right = new TreeSet<>(text.polarities().keySet());
            right.retainAll(asked);
            texts.put(
                    text.text(),
                    new JudgedAspects(
                            text.text(), NgramRow.Text.of(TextForm.of(language), text.text()), named, right, true));
        }
        texts.values().stream()
                .sorted(Comparator.comparingInt(text -> Parts.of("order", text.text(), Integer.MAX_VALUE)))
                .forEach(text -> (Parts.of("held out", text.text(), PARTS) == 0 ? heldOut : pool).add(text));
    }

    private String taught(int n) {
        Map<String, Integer> with = new TreeMap<>();
        List<JudgedAspects> texts = new ArrayList<>();
        for (JudgedAspects text : pool) {
            boolean wanted = asked.stream().anyMatch(category -> with.getOrDefault(category, 0) < n);
            if (wanted && !(errors && text.named().equals(text.right()))) {
                text.right().forEach(category -> with.merge(category, 1, Integer::sum));
                texts.add(text);
            } else {
                texts.add(new JudgedAspects(text.text(), text.ngrams(), text.named(), text.named(), false));
            }
        }
        List<String> aspects = AspectRetraining.teachable(texts);
        boolean offered =
                AspectComparison.of("", texts, aspects, JudgedAspects::named).isBetter();
        AspectLayer layer = AspectFit.fit("", texts, aspects);
        long corrected = texts.stream().filter(JudgedAspects::corrected).count();
        return line(
                "%d: %d texts corrected, %s".formatted(n, corrected, offered ? "offered" : "not offered"),
                text -> layer.found(text.ngrams(), text.named()));
    }

    private String line(String name, Function<JudgedAspects, Set<String>> reader) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (String category : asked) {
            Tally tally = Tally.NONE;
            for (JudgedAspects text : heldOut) {
                tally = tally.with(category, reader.apply(text), text.right());
            }
            tallies.put(category, tally);
        }
        Tally all = Tally.sum(tallies.values());
        String each = tallies.entrySet().stream()
                .map(tally -> String.format(
                        Locale.ROOT, "%s %.1f", tally.getKey(), tally.getValue().f1()))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%-40s n %d  P %.1f  R %.1f  F1 %.1f (%s)%n",
                name,
                all.n(),
                all.precision(),
                all.recall(),
                all.f1(),
                each);
    }
}
