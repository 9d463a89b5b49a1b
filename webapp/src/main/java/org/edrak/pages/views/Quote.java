package org.edrak.pages.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A customer's text in pieces, those with an opinion marked.
 *
 * @param language of the text; {@code other} or {@code none} when it is not understood
 */
public record Quote(List<Piece> pieces, String language) {
    /**
     * A stretch of the text.
     *
     * @param tone {@code positive}, {@code negative} or {@code neutral}; empty outside opinions
     * @param driver the opinion's driver key; empty when it has none
     */
    public record Piece(String text, String tone, String driver) {}

    /**
     * Where an opinion stands.
     *
     * @param from index of its first character in the text
     * @param to index after its last
     */
    public record Span(int from, int to, String tone, String driver) {}

    public static Quote plain(String text, String language) {
        return of(text, language, List.of());
    }

    /** The text cut at its opinions; of overlapping ones the first is marked, and what lies outside the text is not. */
    public static Quote of(String text, String language, List<Span> spans) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (Span span :
                spans.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
            if (span.from() < at || span.to() <= span.from() || span.to() > text.length()) {
                continue;
            }
            if (span.from() > at) {
                pieces.add(new Piece(text.substring(at, span.from()), "", ""));
            }
            pieces.add(new Piece(text.substring(span.from(), span.to()), span.tone(), span.driver()));
            at = span.to();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), "", ""));
        }
        return new Quote(List.copyOf(pieces), language);
    }
}
