package org.edrak.imports;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * A reader that says with a line of its own where its file ends. Parsers of CSV take a quotation mark that is never
 * closed for closed by the end of the file, and what was cut off for whole; then this line stands within the last cell.
 */
final class FileEnd extends Reader {
    /** What no text has: Unicode keeps these two from being characters. */
    private static final String MARK = "\uFFFE\uFFFF";

    private static final String LINE = "\n" + MARK;

    private final Reader file;
    private int said;
    private boolean isOver;

    FileEnd(Reader file) {
        this.file = file;
    }

    /** Whether these cells are the line that says it, so that nothing was open before. */
    static boolean isLine(List<String> cells) {
        return cells.size() == 1 && cells.getFirst().equals(MARK);
    }

    /** Whether the file ends within the last of these cells. */
    static boolean isWithin(List<String> cells) {
        return cells.getLast().endsWith(LINE);
    }

    /** The cells as the file has them. */
    static List<String> without(List<String> cells) {
        if (!isWithin(cells)) {
            return cells;
        }
        List<String> own = new ArrayList<>(cells);
        String last = own.removeLast();
        own.add(last.substring(0, last.length() - LINE.length()));
        return own;
    }

    @Override
    public int read(char[] to, int from, int most) throws IOException {
        int count = isOver ? -1 : file.read(to, from, most);
        if (count >= 0) {
            return count;
        }
        isOver = true;
        int left = Math.min(most, LINE.length() - said);
        if (left == 0 && most > 0) {
            return -1;
        }
        LINE.getChars(said, said + left, to, from);
        said += left;
        return left;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
