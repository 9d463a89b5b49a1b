package org.edrak.themes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.edrak.statistics.FalseDiscovery;
import org.edrak.statistics.LogLikelihood;

/**
 * Which phrases grow, and which of them are one theme. A phrase grows when it stands in at least ten texts lately, in a
 * greater share than before, and by more than chance: its G² is tested, and of what is shown at most one in a hundred is
 * expected to be chance (Benjamini and Hochberg). Phrases that stand in the same texts are one theme.
 */
final class ThemeRules {
    /** Fewer texts are no theme, and would tell too much of each. */
    static final int LEAST_TEXTS = 10;

    /** Fewer texts from before are nothing to compare with. */
    static final int LEAST_PAST = 50;

    private static final double FALSE_ALARMS = 0.01;
    private static final int MOST_PHRASES = 300;
    private static final double SAME_TEXTS = 0.6;
    private static final double NEARLY_ALL = 0.6;

    private ThemeRules() {}

    /** A phrase that grows, with its test and its places among the lately written texts. */
    record Growing(PhraseCounts.Counted phrase, LogLikelihood growth, BitSet texts) {}

    /**
     * Phrases that are one theme.
     *
     * @param name the one by which it is best known
     * @param all the name first
     */
    record Group(Growing name, List<Growing> all) {}

    /** The themes among the phrases, those first whose growth is least likely chance. */
    static List<Group> themes(PhraseCounts counts, int most) {
        if (counts.past() < LEAST_PAST || counts.recent() < LEAST_TEXTS) {
            return List.of();
        }
        return grouped(growing(counts)).stream()
                .limit(most)
                .map(ThemeRules::named)
                .toList();
    }

    private static List<Growing> growing(PhraseCounts counts) {
        List<PhraseCounts.Counted> all = counts.counted().stream()
                .sorted(Comparator.comparingLong(PhraseCounts.Counted::packed))
                .toList();
        List<LogLikelihood> tests = all.stream()
                .map(phrase -> LogLikelihood.of(phrase.recent(), counts.recent(), phrase.before(), counts.past()))
                .toList();
        var adjusted =
                FalseDiscovery.adjusted(tests.stream().map(LogLikelihood::p).collect(Collectors.toList()));
        List<Integer> chosen = IntStream.range(0, all.size())
                .filter(i -> tests.get(i).grows() && Objects.requireNonNull(adjusted.get(i)) < FALSE_ALARMS)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> tests.get(i).g2())
                        .reversed())
                .limit(MOST_PHRASES)
                .toList();
        Map<Long, BitSet> places =
                counts.places(chosen.stream().map(i -> all.get(i).packed()).collect(Collectors.toSet()));
        return chosen.stream()
                .map(i -> new Growing(
                        all.get(i), tests.get(i), places.getOrDefault(all.get(i).packed(), new BitSet())))
                .toList();
    }

    private static List<List<Growing>> grouped(List<Growing> growing) {
        List<List<Growing>> groups = new ArrayList<>();
        for (Growing phrase : growing) {
            groups.stream()
                    .filter(group -> overlap(group.getFirst().texts(), phrase.texts()) >= SAME_TEXTS)
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(phrase), () -> groups.add(new ArrayList<>(List.of(phrase))));
        }
        return groups;
    }

    /** How much of the smaller set lies in the other, 0 to 1. */
    private static double overlap(BitSet first, BitSet second) {
        BitSet both = (BitSet) first.clone();
        both.and(second);
        return (double) both.cardinality() / Math.max(1, Math.min(first.cardinality(), second.cardinality()));
    }

    /** The longest whole phrase that stands in nearly as many texts as the one that grows most says best what it is about. */
    private static Group named(List<Growing> group) {
        int enough = (int) Math.ceil(group.getFirst().phrase().recent() * NEARLY_ALL);
        Growing name = group.stream()
                .filter(each -> each.phrase().recent() >= enough)
                .max(Comparator.comparing((Growing each) -> !each.phrase().joined())
                        .thenComparingInt(each -> each.phrase().words().size())
                        .thenComparingDouble(each -> each.growth().g2()))
                .orElse(group.getFirst());
        List<Growing> all = new ArrayList<>(List.of(name));
        group.stream().filter(each -> each != name).forEach(all::add);
        return new Group(name, all);
    }
}
