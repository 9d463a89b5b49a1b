package org.edrak.surveyfiles;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The languages of expressions that other tools have. */
enum Dialect {
    /** {@code ((Q1_SQ2.NAOK == "Y") and !is_empty(Q3))}. */
    LIMESURVEY(
            "[A-Za-z_][A-Za-z0-9_.]*|\\d+X\\d+X\\d+[A-Za-z0-9_.]*",
            Map.of("eq", "=", "ne", "!=", "lt", "<", "le", "<=", "gt", ">", "ge", ">=")),
    /** {@code ${age} >= 18 and selected(${likes}, 'b')}. */
    XPATH("[A-Za-z_][A-Za-z0-9_:-]*", Map.of("div", "/", "mod", "%")),
    /** {@code {age} >= 18 and {likes} contains 'b'}. */
    SURVEYJS(
            "[A-Za-z_][A-Za-z0-9_]*",
            Map.of(
                    "contains",
                    "contains",
                    "notcontains",
                    "notcontains",
                    "contain",
                    "contains",
                    "notcontain",
                    "notcontains",
                    "anyof",
                    "anyof",
                    "allof",
                    "allof"));

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("==", "="),
            Map.entry("=", "="),
            Map.entry("!=", "!="),
            Map.entry("<>", "!="),
            Map.entry("<=", "<="),
            Map.entry(">=", ">="),
            Map.entry("<", "<"),
            Map.entry(">", ">"),
            Map.entry("&&", "and"),
            Map.entry("||", "or"),
            Map.entry("+", "+"),
            Map.entry("-", "-"),
            Map.entry("*", "*"),
            Map.entry("/", "/"),
            Map.entry("%", "%"),
            Map.entry("*=", "contains"));

    private final Pattern word;
    private final Map<String, String> wordOperators;

    Dialect(String word, Map<String, String> wordOperators) {
        this.word = Pattern.compile(word);
        this.wordOperators = wordOperators;
    }

    /** Where the word that begins at a place ends; −1 when none does. */
    int wordEnd(String text, int at) {
        Matcher matcher = word.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /** Our operator for a sign or a word, null when it is none. */
    @Nullable
    String operator(String token) {
        String sign = SIGNS.get(token);
        if (sign != null) {
            return sign;
        }
        String word = token.toLowerCase(java.util.Locale.ROOT);
        return word.equals("and") || word.equals("or") ? word : wordOperators.get(word);
    }

    /** Whether a backslash in a text takes away the meaning of what follows. */
    boolean escapes() {
        return this != XPATH;
    }
}
