package org.edrak.translations;

import java.util.regex.Pattern;

/** Keeps spreadsheets from taking a text for a formula, and takes the guard away again when the file comes back. */
public final class FormulaGuard {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?");

    /** Blanks and format characters, then a sign that begins a formula, full-width ones too. */
    private static final String FORMULA = "([\\t\\r\\n]|[\\s\\p{Z}\\p{Cc}\\p{Cf}]*+[=+\\-@＝＋－＠]).*";

    private static final Pattern TO_GUARD = Pattern.compile("'*+" + FORMULA, Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'++" + FORMULA, Pattern.DOTALL);

    private FormulaGuard() {}

    /** With an apostrophe before it where the text, behind apostrophes of its own, could be a formula. */
    public static String guarded(String text) {
        return TO_GUARD.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** What {@link #guarded} was given. */
    public static String plain(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
