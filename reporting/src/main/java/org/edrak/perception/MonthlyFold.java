package org.edrak.perception;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

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
