package org.edrak.themes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.aspects.Naming;
import org.edrak.scoring.ShownModel;
import org.edrak.taxonomies.WorkspaceAnalyzers;
import org.edrak.workspaces.Workspace;

/**
 * Finds what customers of a workspace speak of more than before. At most 20,000 texts of the time and 40,000 of the year
 * before it are compared, however many there are; what was found is kept for ten minutes, or ten seconds
 * where texts come in.
 */
@ApplicationScoped
public class EmergingThemes {
    private static final int MOST_RECENT = 20_000;
    private static final int MOST_PAST = 40_000;
    private static final int PAST_DAYS = 365;
    private static final int MOST_THEMES = 30;
    private static final int MOST_PHRASES = 12;
    private static final int QUOTES = 3;
    private static final int MOST_SCORED = 500;
    private static final int MOST_KEPT = 100;
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration FRESH = Duration.ofSeconds(10);

    private record Key(long workspaceId, int days, String version) {}

    /** The days that are looked at, and the texts of them and of the year before. */
    private record Periods(LocalDate first, LocalDate last, ThemeTexts.Range recent, ThemeTexts.Range past) {}

    private record Found(Emergence emergence, long texts, Instant at) {}

    private final Map<Key, Found> found = new ConcurrentHashMap<>();
    private final Object oneAtATime = new Object();

    @Inject
    private ThemeTexts texts;

    @Inject
    private ThemeDecisions decisions;

    @Inject
    private ShownModel shown;

    @Inject
    private WorkspaceAnalyzers analyzers;

    @Inject
    private InstantSource clock;

    /** What emerged in the last days, without what was named or dismissed. */
    public Emergence lately(Workspace workspace, int days) {
        Emergence all = kept(workspace, days);
        Set<ThemeDecisions.Phrase> decided = decisions.decided(workspace.id());
        SentimentAnalyzer analyzer = analyzers.of(workspace.id());
        List<EmergingTheme> open = all.themes().stream()
                .filter(theme -> !decided.contains(new ThemeDecisions.Phrase(theme.language(), theme.name())))
                .filter(theme -> !isKnown(analyzer, theme.name()))
                .toList();
        return new Emergence(all.from(), all.to(), all.recent(), all.past(), all.sampled(), open);
    }

    /** Whether the words name nothing but aspects that texts are read for already. */
    private static boolean isKnown(SentimentAnalyzer analyzer, String phrase) {
        StringBuilder rest = new StringBuilder(phrase);
        for (Naming naming : analyzer.namings(phrase)) {
            for (int i = naming.span().start(); i < naming.span().end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return rest.toString().isBlank();
    }

    private Emergence kept(Workspace workspace, int days) {
        Key key = new Key(workspace.id(), days, shown.version(workspace.id()));
        Periods periods = periods(workspace, key);
        Found known = found.get(key);
        if (known == null || isOld(known, periods)) {
            synchronized (oneAtATime) {
                known = found.get(key);
                if (known == null || isOld(known, periods)) {
                    known = find(periods);
                    found.keySet().removeIf(any -> found.size() >= MOST_KEPT);
                    found.put(key, known);
                }
            }
        }
        return known.emergence();
    }

    /** What is some seconds old will do; what is older, where no text came since. */
    private boolean isOld(Found known, Periods periods) {
        Instant now = clock.instant();
        return known.at().plus(KEPT).isBefore(now)
                || known.at().plus(FRESH).isBefore(now) && known.texts() != count(periods);
    }

    private Periods periods(Workspace workspace, Key key) {
        LocalDate today = clock.instant().atZone(workspace.zone()).toLocalDate();
        LocalDate first = today.minusDays(key.days() - 1L);
        Instant begin = first.atStartOfDay(workspace.zone()).toInstant();
        Instant end = today.plusDays(1).atStartOfDay(workspace.zone()).toInstant();
        return new Periods(
                first,
                today,
                new ThemeTexts.Range(key.workspaceId(), key.version(), begin, end),
                new ThemeTexts.Range(key.workspaceId(), key.version(), begin.minus(Duration.ofDays(PAST_DAYS)), begin));
    }

    private long count(Periods periods) {
        return texts.count(periods.recent()) + texts.count(periods.past());
    }

    private Found find(Periods periods) {
        Instant now = clock.instant();
        long all = count(periods);
        long recentStep = step(texts.count(periods.recent()), MOST_RECENT);
        long pastStep = step(texts.count(periods.past()), MOST_PAST);
        Map<String, PhraseCounts> counts = new LinkedHashMap<>();
        for (String language : List.of("fa", "en")) {
            counts.put(language, new PhraseCounts(new ThemeWords(language), ThemeRules.LEAST_TEXTS));
        }
        texts.each(periods.recent(), recentStep, text -> of(counts, text).addRecent(text.id(), text.words()));
        counts.values().forEach(PhraseCounts::chooseFrequent);
        texts.each(periods.past(), pastStep, text -> of(counts, text).addPast(text.words()));
        List<EmergingTheme> themes = new ArrayList<>();
        counts.forEach((language, counted) -> ThemeRules.themes(counted, MOST_THEMES)
                .forEach(group -> themes.add(theme(periods.recent().version(), language, counted, group))));
        themes.sort(Comparator.comparingDouble(EmergingTheme::g2).reversed());
        return new Found(
                new Emergence(
                        periods.first(),
                        periods.last(),
                        counts.values().stream().mapToLong(PhraseCounts::recent).sum(),
                        counts.values().stream().mapToLong(PhraseCounts::past).sum(),
                        recentStep > 1 || pastStep > 1,
                        themes),
                all,
                now);
    }

    private static PhraseCounts of(Map<String, PhraseCounts> counts, ThemeTexts.Text text) {
        return Objects.requireNonNull(counts.get(text.language()));
    }

    private static long step(long count, int most) {
        return Math.max(1, (count + most - 1) / most);
    }

    private EmergingTheme theme(String version, String language, PhraseCounts counts, ThemeRules.Group group) {
        BitSet places = group.name().texts();
        List<Long> ids =
                places.stream().limit(MOST_SCORED).mapToObj(counts::textId).toList();
        Double score = texts.meanScore(ids, version);
        return new EmergingTheme(
                language,
                group.all().stream()
                        .limit(MOST_PHRASES)
                        .map(each -> String.join(" ", each.phrase().words()))
                        .toList(),
                group.name().phrase().recent(),
                group.name().growth().first(),
                group.name().growth().second(),
                group.name().growth().g2(),
                score == null ? null : score / 1000,
                quotes(language, group, ids));
    }

    private List<EmergingTheme.Quote> quotes(String language, ThemeRules.Group group, List<Long> ids) {
        ThemeWords words = new ThemeWords(language);
        List<Long> last = ids.subList(Math.max(0, ids.size() - QUOTES), ids.size());
        Map<Long, String> said = texts.words(last);
        return last.stream()
                .filter(said::containsKey)
                .map(id -> {
                    String text = Objects.requireNonNull(said.get(id));
                    return new EmergingTheme.Quote(
                            id, text, words.places(text, group.name().phrase().words()));
                })
                .toList();
    }
}
