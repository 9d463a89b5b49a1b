package org.edrak.expressions;

import java.util.Locale;
import java.util.Set;
import org.edrak.expressions.Token.Kind;
import org.edrak.text.Digits;

/** An expression cut into tokens one after the other, so that the first error in the text is the one told. */
final class Tokens {
    private static final Set<String> PAIRS = Set.of("==", "!=", "<>", "<=", ">=", "&&", "||");
    private static final String SINGLES = "=<>!+-*/%()[],";

    private final String text;
    private int at;

    Tokens(String text) {
        this.text = text;
    }

    Token next() {
        while (at < text.length() && Operands.isBlank(text.charAt(at))) {
            at++;
        }
        int start = at;
        if (start == text.length()) {
            return new Token(Kind.END, "", start);
        }
        char c = text.charAt(start);
        if (isDigit(start)) {
            return number(start);
        }
        if (isLetter(c)) {
            return word(start);
        }
        return switch (c) {
            case '\'', '"' -> quoted(start, c);
            case '{' -> variable(start);
            default -> sign(start);
        };
    }

    private Token number(int start) {
        skipDigits();
        if (at < text.length() && Operands.isPoint(text.charAt(at)) && isDigit(at + 1)) {
            at++;
            skipDigits();
        }
        return new Token(Kind.NUMBER, text.substring(start, at), start);
    }

    private void skipDigits() {
        while (isDigit(at)) {
            at++;
        }
    }

    private Token word(int start) {
        while (at < text.length() && (isLetter(text.charAt(at)) || isLatinDigit(text.charAt(at)))) {
            at++;
        }
        return new Token(Kind.WORD, text.substring(start, at).toLowerCase(Locale.ROOT), start);
    }

    private Token quoted(int start, char quote) {
        var content = new StringBuilder();
        for (at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == quote) {
                at++;
                return new Token(Kind.TEXT, content.toString(), start);
            }
            if (c == '\\' && ++at == text.length()) {
                break;
            }
            content.append(text.charAt(at));
        }
        throw new InvalidExpression("expression.unclosed", start, String.valueOf(quote));
    }

    private Token variable(int start) {
        int end = text.indexOf('}', start);
        if (end < 0) {
            throw new InvalidExpression("expression.unclosed", start, "{");
        }
        String name = text.substring(start + 1, end);
        if (!Piping.isVariable(name)) {
            throw new InvalidExpression("expression.variable", start, name);
        }
        at = end + 1;
        return new Token(Kind.VARIABLE, name, start);
    }

    private Token sign(int start) {
        int length = start + 2 <= text.length() && PAIRS.contains(text.substring(start, start + 2)) ? 2 : 1;
        if (length == 1 && SINGLES.indexOf(text.charAt(start)) < 0) {
            throw new InvalidExpression("expression.unexpected", start, Character.toString(text.codePointAt(start)));
        }
        at = start + length;
        return new Token(Kind.SIGN, text.substring(start, at), start);
    }

    private boolean isDigit(int index) {
        return index < text.length() && isLatinDigit(Digits.toAscii(text.charAt(index)));
    }

    private static boolean isLatinDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
