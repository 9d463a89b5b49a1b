package org.edrak.subjects;

import java.util.List;
import org.edrak.analysis.Span;
import org.edrak.pages.views.Quote;

/** The part of a long text that says what is looked for. */
final class Excerpts {
    private static final int BEFORE = 120;
    private static final int LONGEST = 360;
    private static final String CUT = "…";

    private Excerpts() {}

    /** The text around the first span, with all spans in it marked. */
    static Quote of(String text, String language, List<Span> spans) {
        int first = spans.isEmpty() ? 0 : spans.getFirst().start();
        int from = text.length() <= LONGEST || first <= BEFORE ? 0 : wordStart(text, first - BEFORE);
        int to = Math.min(text.length(), from + LONGEST);
        String head = from == 0 ? "" : CUT;
        int shift = head.length() - from;
        List<Quote.Span> marked = spans.stream()
                .filter(span -> span.start() >= from && span.end() <= to)
                .map(span -> new Quote.Span(span.start() + shift, span.end() + shift, "neutral", ""))
                .toList();
        return Quote.of(head + whole(text, from, to) + (to < text.length() ? CUT : ""), language, marked);
    }

    private static String whole(String text, int from, int to) {
        int end = to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        return text.substring(from, end);
    }

    private static int wordStart(String text, int from) {
        int at = text.indexOf(' ', from);
        return at < 0 || at > from + BEFORE / 2 ? from : at + 1;
    }
}
