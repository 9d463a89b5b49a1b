package org.edrak.surveyfiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads an expression of another tool. */
final class TermReader {
    private static final int LONGEST = 4000;
    private static final int DEEPEST = 32;
    private static final Map<String, Integer> BINDS = Map.ofEntries(
            Map.entry("or", 1),
            Map.entry("and", 2),
            Map.entry("=", 3),
            Map.entry("!=", 3),
            Map.entry("<", 3),
            Map.entry("<=", 3),
            Map.entry(">", 3),
            Map.entry(">=", 3),
            Map.entry("contains", 3),
            Map.entry("notcontains", 3),
            Map.entry("anyof", 3),
            Map.entry("allof", 3),
            Map.entry("+", 4),
            Map.entry("-", 4),
            Map.entry("*", 5),
            Map.entry("/", 5),
            Map.entry("%", 5));

    private final Dialect dialect;
    private final List<Token> tokens;
    private int at;
    private int depth;

    private TermReader(Dialect dialect, List<Token> tokens) {
        this.dialect = dialect;
        this.tokens = tokens;
    }

    private enum Kind {
        NUMBER,
        TEXT,
        NAME,
        WORD,
        SIGN,
        END
    }

    private record Token(Kind kind, String text) {}

    static Term read(Dialect dialect, String text) throws Untranslatable {
        if (text.length() > LONGEST) {
            throw new Untranslatable("long");
        }
        TermReader reader = new TermReader(dialect, tokens(dialect, text));
        Term term = reader.term(0);
        if (reader.peek().kind() != Kind.END) {
            throw new Untranslatable(reader.peek().text());
        }
        return term;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private boolean takes(String sign) {
        boolean found = peek().kind() == Kind.SIGN && peek().text().equals(sign);
        at += found ? 1 : 0;
        return found;
    }

    private void expect(String sign) throws Untranslatable {
        if (!takes(sign)) {
            throw new Untranslatable(peek().text());
        }
    }

    private Term term(int least) throws Untranslatable {
        if (++depth > DEEPEST) {
            throw new Untranslatable("deep");
        }
        Term left = prefix();
        while (true) {
            Token token = peek();
            String operator =
                    token.kind() == Kind.SIGN || token.kind() == Kind.WORD ? dialect.operator(token.text()) : null;
            if (dialect == Dialect.SURVEYJS && token.kind() == Kind.WORD && isEmptiness(token)) {
                at++;
                left = new Term.Emptiness(left, token.text().equalsIgnoreCase("empty"));
                continue;
            }
            int binds = operator == null ? 0 : BINDS.getOrDefault(operator, 0);
            if (operator == null || binds <= least) {
                depth--;
                return left;
            }
            at++;
            left = new Term.Binary(operator, left, term(binds));
        }
    }

    private static boolean isEmptiness(Token token) {
        return token.text().equalsIgnoreCase("empty") || token.text().equalsIgnoreCase("notempty");
    }

    private Term prefix() throws Untranslatable {
        if (takes("!") || peek().kind() == Kind.WORD && isNot() && ++at > 0) {
            return new Term.Not(term(2));
        }
        if (takes("-")) {
            return new Term.Minus(term(5));
        }
        if (takes("(")) {
            Term inner = term(0);
            expect(")");
            return inner;
        }
        if (takes("[")) {
            return new Term.Items(list("]"));
        }
        Token token = tokens.get(at++);
        return switch (token.kind()) {
            case NUMBER -> new Term.Number(token.text());
            case TEXT -> new Term.Text(token.text());
            case NAME -> new Term.Name(token.text());
            case WORD -> word(token.text());
            case SIGN, END -> throw new Untranslatable(token.text());
        };
    }

    private boolean isNot() {
        Token after = tokens.get(at + 1);
        boolean call = after.kind() == Kind.SIGN && after.text().equals("(");
        return peek().text().equalsIgnoreCase("not") && !(call && dialect == Dialect.XPATH);
    }

    private Term word(String word) throws Untranslatable {
        if (takes("(")) {
            return new Term.Call(word.toLowerCase(java.util.Locale.ROOT), list(")"));
        }
        if (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")) {
            return new Term.Truth(word.equalsIgnoreCase("true"));
        }
        return switch (dialect) {
            case LIMESURVEY -> new Term.Name(word);
            case SURVEYJS -> new Term.Text(word);
            case XPATH -> throw new Untranslatable(word);
        };
    }

    private List<Term> list(String end) throws Untranslatable {
        List<Term> items = new ArrayList<>();
        if (takes(end)) {
            return items;
        }
        do {
            items.add(term(0));
        } while (takes(","));
        expect(end);
        return items;
    }

    private static List<Token> tokens(Dialect dialect, String text) throws Untranslatable {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = dialect.wordEnd(text, at);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                at++;
            } else if (c == '\'' || c == '"') {
                at = quoted(dialect, text, at, tokens);
            } else if (c == '{' || c == '$' && text.startsWith("${", at)) {
                int close = text.indexOf('}', at);
                if (close < 0) {
                    throw new Untranslatable("{");
                }
                tokens.add(new Token(
                        Kind.NAME,
                        text.substring(text.indexOf('{', at) + 1, close).strip()));
                at = close + 1;
            } else if (end > 0) {
                tokens.add(new Token(Kind.WORD, text.substring(at, end)));
                at = end;
            } else if (Character.isDigit(c)) {
                int from = at;
                while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                    at++;
                }
                tokens.add(new Token(Kind.NUMBER, text.substring(from, at)));
            } else if (c == '.' && dialect == Dialect.XPATH) {
                tokens.add(new Token(Kind.NAME, "."));
                at++;
            } else {
                String pair = text.substring(at, Math.min(at + 2, text.length()));
                String sign = pair.length() == 2 && dialect.operator(pair) != null ? pair : pair.substring(0, 1);
                tokens.add(new Token(Kind.SIGN, sign));
                at += sign.length();
            }
        }
        tokens.add(new Token(Kind.END, ""));
        return tokens;
    }

    private static int quoted(Dialect dialect, String text, int start, List<Token> tokens) throws Untranslatable {
        StringBuilder content = new StringBuilder();
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == text.charAt(start)) {
                tokens.add(new Token(Kind.TEXT, content.toString()));
                return i + 1;
            }
            if (c == '\\' && dialect.escapes() && i + 1 < text.length()) {
                c = text.charAt(++i);
            }
            content.append(c);
        }
        throw new Untranslatable("quote");
    }
}
