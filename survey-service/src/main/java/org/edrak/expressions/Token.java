package org.edrak.expressions;

/**
 * A word or sign of an expression.
 *
 * @param text a word in small letters, a sign as it is, and what stands between quotes or braces
 * @param position where it begins, from 0
 */
record Token(Kind kind, String text, int position) {
    enum Kind {
        NUMBER,
        TEXT,
        VARIABLE,
        WORD,
        SIGN,
        END
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }
}
