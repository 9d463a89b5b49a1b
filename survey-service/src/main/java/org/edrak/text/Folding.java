package org.edrak.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

/** One run of the folding rules over one text. */
final class Folding {
    private static final char ZWNJ = '\u200C';
    /** Word parts that people write apart, joined by ZWNJ, or joined outright. */
    private static final Set<String> PREFIXES = Set.of("می", "نمی");

    private static final Set<String> SUFFIXES = Set.of(
            "ها", "های", "هایی", "هایم", "هایش", "هایت", "هام", "هاش", "هات", "هاشون", "تر", "ترین", "تری", "ترینش");

    private final String source;
    private final StringBuilder out;
    private int[] starts;
    private int[] ends;

    Folding(String source) {
        this.source = source;
        this.out = new StringBuilder(source.length());
        this.starts = new int[source.length() + 1];
        this.ends = new int[source.length() + 1];
    }

    FoldedText fold() {
        for (int i = 0; i < source.length(); i++) {
            put(source.charAt(i), i);
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return joined();
    }

    private void put(char c, int at) {
        if (isDropped(c)) {
            if (Character.getType(c) == Character.NON_SPACING_MARK && !out.isEmpty()) {
                ends[out.length() - 1] = at + 1;
            }
            return;
        }
        if (isPresentationForm(c)) {
            Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                    .chars()
                    .forEach(n -> append((char) n, at));
        } else {
            append(c, at);
        }
    }

    private void append(char c, int at) {
        char folded = letter(Digits.toAscii(c));
        if (isDropped(folded)) {
            return;
        }
        if (folded == ' ' && (out.isEmpty() || out.charAt(out.length() - 1) == ' ')) {
            return;
        }
        if (out.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, starts.length);
        }
        starts[out.length()] = at;
        ends[out.length()] = at + 1;
        out.append(folded);
    }

    private static char letter(char c) {
        return switch (c) {
            case 'ي', 'ى', 'ئ', '\u06D2', '\u06CD', '\u06D0' -> 'ی';
            case 'ك', '\u06AA' -> 'ک';
            case 'ة', 'ۀ', '\u06C2', '\u06C1', '\u06D5', '\u06BE' -> 'ه';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ؤ' -> 'و';
            case '٪' -> '%';
            case '٫' -> '.';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    private static boolean isDropped(char c) {
        return c == ZWNJ
                || c == '\u0640'
                || (c >= '\u064B' && c <= '\u065F')
                || c == '\u0670'
                || (c >= '\u06D6' && c <= '\u06ED' && !Character.isLetter(c))
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c) && !Character.isWhitespace(c);
    }

    private static boolean isPresentationForm(char c) {
        return (c >= '\uFB50' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC') || (c >= '\uFF01' && c <= '\uFF5E');
    }

    /** Drops the spaces inside words that are written apart, and with them their offsets. */
    private FoldedText joined() {
        StringBuilder text = new StringBuilder(out.length());
        int[] from = new int[out.length()];
        int[] to = new int[out.length()];
        for (int i = 0; i < out.length(); i++) {
            if (out.charAt(i) == ' ' && joins(i)) {
                continue;
            }
            from[text.length()] = starts[i];
            to[text.length()] = ends[i];
            text.append(out.charAt(i));
        }
        return new FoldedText(text.toString(), Arrays.copyOf(from, text.length()), Arrays.copyOf(to, text.length()));
    }

    private boolean joins(int space) {
        int wordEnd = space + 1;
        while (wordEnd < out.length() && Character.isLetter(out.charAt(wordEnd)) && wordEnd - space < 8) {
            wordEnd++;
        }
        int wordStart = space;
        while (wordStart > 0 && Character.isLetter(out.charAt(wordStart - 1)) && space - wordStart < 8) {
            wordStart--;
        }
        boolean letters = wordEnd > space + 1 && wordStart < space;
        return letters
                && (SUFFIXES.contains(out.substring(space + 1, wordEnd))
                        || PREFIXES.contains(out.substring(wordStart, space)));
    }
}
