package org.edrak.pages.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteTest {
    @Test
    void marksOpinionsAndLosesNothing() {
        var quote = Quote.of("good but dear", "en", List.of(span(9, 13), span(0, 4)));
        assertThat(quote.pieces())
                .extracting(Quote.Piece::text, Quote.Piece::tone)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("good", "negative"),
                        org.assertj.core.groups.Tuple.tuple(" but ", ""),
                        org.assertj.core.groups.Tuple.tuple("dear", "negative"));
    }

    @Test
    void leavesOutSpansThatOverlapOrLieOutside() {
        var quote = Quote.of("good", "en", List.of(span(0, 3), span(2, 4), span(3, 9), span(4, 4)));
        assertThat(quote.pieces()).extracting(Quote.Piece::text).containsExactly("goo", "d");
    }

    @Test
    void keepsPagesWithinTheirNumber() {
        assertThat(Pagination.of(9, 20, 41)).isEqualTo(new Pagination(3, 3, 41));
        assertThat(Pagination.of(0, 20, 0)).isEqualTo(new Pagination(1, 1, 0));
    }

    private static Quote.Span span(int from, int to) {
        return new Quote.Span(from, to, "negative", "price");
    }
}
