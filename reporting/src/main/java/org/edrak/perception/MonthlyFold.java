package org.edrak.perception;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.edrak.summaries.Total;

/** Folds responses, reviews and conversations into one summary a month. */
final class MonthlyFold {
    private final Map<YearMonth, PerceptionSummary.Fold> months = new HashMap<>();

    void add(ScoredResponse response) {
        fold(YearMonth.from(response.day())).add(response);
    }

    void add(ScoredReview review) {
        fold(YearMonth.from(review.day())).add(review);
    }

    void add(ScoredConversation conversation) {
        fold(YearMonth.from(conversation.day())).add(conversation);
    }

    /** Adds what a day or a month gave. */
    void add(LocalDate day, Map<String, Total> totals) {
        totals.forEach(fold(YearMonth.from(day))::add);
    }

    /** Takes back what was added before. */
    void subtract(LocalDate day, Map<String, Total> totals) {
        totals.forEach((key, total) -> fold(YearMonth.from(day)).subtract(key, total));
    }

    private PerceptionSummary.Fold fold(YearMonth month) {
        return months.computeIfAbsent(month, any -> new PerceptionSummary.Fold());
    }

    PerceptionSummary month(YearMonth month) {
        PerceptionSummary.Fold fold = months.get(month);
        return fold == null ? PerceptionSummary.EMPTY : fold.summary();
    }

    PerceptionSummary whole() {
        PerceptionSummary.Fold all = new PerceptionSummary.Fold();
        months.values().forEach(month -> all.add(month.summary()));
        return all.summary();
    }
}
