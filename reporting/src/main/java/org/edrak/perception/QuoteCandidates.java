package org.edrak.perception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The strongest complaints of each theme, few enough to be kept while everything is read once. */
final class QuoteCandidates {
    private static final int KEPT = 5;
    private static final Comparator<Quote> STRONGEST_FIRST = Comparator.comparingDouble(Quote::polarity)
            .thenComparing(Comparator.comparing(Quote::day).reversed())
            .thenComparing(Quote::verbatimId);

    private final Map<Theme, List<Quote>> byTheme = new HashMap<>();

    void add(Theme theme, Quote quote) {
        List<Quote> kept = byTheme.computeIfAbsent(theme, any -> new ArrayList<>());
        kept.add(quote);
        kept.sort(STRONGEST_FIRST);
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
    }

    Map<Theme, List<Quote>> quotes(List<Theme> themes) {
        Map<Theme, List<Quote>> quotes = new HashMap<>();
        themes.forEach(theme -> quotes.put(theme, List.copyOf(byTheme.getOrDefault(theme, List.of()))));
        return quotes;
    }
}
