package org.edrak.analysis;

/**
 * Where in the original text something stands, as UTF-16 offsets into the text exactly as the customer wrote it.
 *
 * @param start first character, 0 or more
 * @param end one past the last character, never before {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The piece of the original text that this span marks; throws when the text is shorter than the span. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
