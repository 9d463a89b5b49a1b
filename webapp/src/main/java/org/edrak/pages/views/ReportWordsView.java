package org.edrak.pages.views;

import java.time.LocalDate;
import java.util.List;
import org.edrak.perception.FoundWords;
import org.edrak.perception.Voice;
import org.edrak.reviews.Stars;
import org.jspecify.annotations.Nullable;

/**
 * The words behind a mark of the report.
 *
 * @param query the address's part that chose them, without the page
 * @param report the address of the report that they are of
 * @param shownBy what they were chosen by, in the reader's words
 */
public record ReportWordsView(
        List<Said> said,
        Pagination pagination,
        String query,
        String report,
        LocalDate from,
        LocalDate to,
        List<String> shownBy,
        Form filter,
        List<String> drivers)
        implements View {

    /** One text. */
    public record Said(
            Quote text,
            Voice voice,
            String source,
            java.time.Instant at,
            @Nullable Integer score,
            @Nullable Stars stars) {
        /** A text as it is shown. */
        public static Said of(FoundWords found) {
            List<Quote.Span> spans = found.opinions().stream()
                    .map(opinion -> new Quote.Span(
                            opinion.spanStart(),
                            opinion.spanEnd(),
                            opinion.polarityMilli() < 0
                                    ? "negative"
                                    : opinion.polarityMilli() > 0 ? "positive" : "neutral",
                            opinion.driver().key()))
                    .toList();
            return new Said(
                    Quote.of(found.words(), found.language(), spans),
                    found.voice(),
                    found.source(),
                    found.at(),
                    found.score(),
                    found.stars());
        }
    }
}
