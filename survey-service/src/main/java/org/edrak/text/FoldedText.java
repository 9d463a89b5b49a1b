package org.edrak.text;

/**
 * A form of a text made for comparing, which still knows where in the original each of its characters came from.
 *
 * @see PersianText#fold(String)
 */
public final class FoldedText {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    FoldedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The folded form: to compare, never to show. */
    public String text() {
        return text;
    }

    /** Offset in the original text at which the folded character at {@code index} begins. */
    public int originalStart(int index) {
        return starts[index];
    }

    /** Offset in the original text just after the folded character at {@code index}. */
    public int originalEnd(int index) {
        return ends[index];
    }
}
