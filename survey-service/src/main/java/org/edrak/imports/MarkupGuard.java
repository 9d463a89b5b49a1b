package org.edrak.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops XML before a parser would keep too much of it at once: a tag, comment or marked section without an end, or a
 * document type.
 */
final class MarkupGuard extends FilterReader {
    private static final int LONGEST = 4 << 20;
    private static final int OPENING = 9;

    private final StringBuilder opening = new StringBuilder();
    private boolean inMarkup;
    private String end = ">";
    private int matched;
    private int run;

    MarkupGuard(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            see((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        int read = super.read(chars, offset, length);
        for (int i = offset; i < offset + read; i++) {
            see(chars[i]);
        }
        return read;
    }

    private void see(char c) throws IOException {
        if (++run > LONGEST) {
            throw new IOException("a part of the document is too long");
        }
        if (!inMarkup) {
            if (c == '<') {
                inMarkup = true;
                end = ">";
                begin();
                opening.append(c);
            }
            return;
        }
        if (opening.length() < OPENING && end.equals(">")) {
            opening.append(c);
            tell();
        }
        if (c == end.charAt(matched)) {
            matched++;
        } else if (c == end.charAt(0)) {
            // In "]]]>" and "--->" the last two still count.
            matched = matched == end.length() - 1 && end.length() > 2 ? matched : 1;
        } else {
            matched = 0;
        }
        if (matched == end.length()) {
            inMarkup = false;
            begin();
        }
    }

    private void begin() {
        opening.setLength(0);
        matched = 0;
        run = 0;
    }

    private void tell() throws IOException {
        String start = opening.toString();
        switch (start) {
            case "<![CDATA[" -> end = "]]>";
            case "<!--" -> end = "-->";
            case "<?" -> end = "?>";
            case "<!D", "<!d" -> throw new IOException("a document type");
            default -> {
                return;
            }
        }
        matched = 0;
    }
}
