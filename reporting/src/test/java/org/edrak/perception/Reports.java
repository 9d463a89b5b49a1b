package org.edrak.perception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reports for tests. */
public final class Reports {
    public static final ReportScope SCOPE = new ReportScope(
            "Nan-e Taze",
            null,
            Map.of("fa", "رضایت مشتریان", "en", "Customer satisfaction"),
            LocalDate.of(2026, 3, 21),
            LocalDate.of(2026, 6, 21),
            "with",
            Instant.parse("2026-06-22T06:30:00Z"));

    private Reports() {}

    public static PerceptionReport of(PerceptionSummary summary) {
        return PerceptionReport.of(new ReportBasis(SCOPE, summary, List.of(), null, Map.of(), List.of()));
    }

    public static PerceptionReport of(ScoredResponse... responses) {
        PerceptionSummary.Fold fold = new PerceptionSummary.Fold();
        for (ScoredResponse response : responses) {
            fold.add(response);
        }
        return of(fold.summary());
    }
}
