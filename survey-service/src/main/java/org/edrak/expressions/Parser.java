package org.edrak.expressions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.edrak.expressions.Node.Step;
import org.edrak.expressions.Token.Kind;

/** Reads an expression from left to right, once; each method is a rule of the grammar that {@link Expression} shows. */
final class Parser {
    private final Tokens tokens;
    private final Set<String> variables = new LinkedHashSet<>();
    private Token token;
    private int depth;

    Parser(String text) {
        tokens = new Tokens(text);
        token = tokens.next();
    }

    /** The names between braces that were read so far. */
    Set<String> variables() {
        return variables;
    }

    Node whole() {
        if (token.kind() == Kind.END) {
            throw new InvalidExpression("expression.empty", 0);
        }
        Node node = or();
        if (token.kind() != Kind.END) {
            throw unexpected();
        }
        return node;
    }

    private Node or() {
        return joined(this::and, "or", "||", Node.Or::new);
    }

    private Node and() {
        return joined(this::not, "and", "&&", Node.And::new);
    }

    private Node joined(Supplier<Node> operand, String word, String sign, Function<List<Node>, Node> join) {
        Node first = operand.get();
        var operands = new ArrayList<>(List.of(first));
        while (token.isWord(word) || token.isSign(sign)) {
            advance();
            operands.add(operand.get());
        }
        return operands.size() == 1 ? first : join.apply(operands);
    }

    private Node not() {
        return token.isWord("not") || token.isSign("!") ? nested(() -> new Node.Not(not())) : comparison();
    }

    private Node comparison() {
        Node left = sum();
        if (token.isWord("empty") || token.isWord("notempty")) {
            return new Node.Empty(left, advance().isWord("notempty"));
        }
        return Comparison.of(token)
                .<Node>map(comparison -> {
                    advance();
                    return new Node.Compared(comparison, left, sum());
                })
                .orElse(left);
    }

    private Node sum() {
        return calculation(this::product, "+-");
    }

    private Node product() {
        return calculation(this::minus, "*/%");
    }

    private Node calculation(Supplier<Node> operand, String signs) {
        Node first = operand.get();
        var steps = new ArrayList<Step>();
        while (token.kind() == Kind.SIGN && signs.contains(token.text())) {
            steps.add(new Step(advance().text().charAt(0), operand.get()));
        }
        return steps.isEmpty() ? first : new Node.Calculation(first, steps);
    }

    private Node minus() {
        return token.isSign("-") ? nested(() -> new Node.Minus(minus())) : primary();
    }

    private Node primary() {
        return switch (token.kind()) {
            case NUMBER -> new Node.Constant(Operands.number(advance().text()));
            case TEXT -> new Node.Constant(advance().text());
            case VARIABLE -> variable();
            case WORD -> word();
            case SIGN -> bracketed();
            case END -> throw unexpected();
        };
    }

    private Node variable() {
        variables.add(token.text());
        return new Node.Variable(advance().text());
    }

    private Node word() {
        if (token.isWord("true") || token.isWord("false")) {
            return new Node.Constant(advance().isWord("true"));
        }
        Token name = token;
        InvalidExpression alone = unexpected();
        advance();
        if (!token.isSign("(")) {
            throw alone;
        }
        NamedFunction function = NamedFunction.of(name)
                .orElseThrow(() -> new InvalidExpression("expression.unknown-function", name.position(), name.text()));
        List<Node> arguments = nested(() -> listed(")"));
        if (!function.takes(arguments.size())) {
            throw new InvalidExpression("expression.arguments", name.position(), name.text());
        }
        return new Node.Call(function, arguments);
    }

    private Node bracketed() {
        if (token.isSign("[")) {
            return new Node.ListOf(nested(() -> listed("]")));
        }
        if (!token.isSign("(")) {
            throw unexpected();
        }
        return nested(() -> {
            Node node = or();
            close(")");
            return node;
        });
    }

    private List<Node> listed(String end) {
        var elements = new ArrayList<Node>();
        if (!token.isSign(end)) {
            elements.add(or());
            while (token.isSign(",")) {
                advance();
                elements.add(or());
            }
        }
        close(end);
        return elements;
    }

    private void close(String end) {
        if (!token.isSign(end)) {
            throw unexpected();
        }
        advance();
    }

    /** Goes one level deeper, past the token that leads there. */
    private <T> T nested(Supplier<T> inner) {
        if (++depth > Expression.DEEPEST) {
            throw new InvalidExpression("expression.too-deep", token.position(), String.valueOf(Expression.DEEPEST));
        }
        advance();
        T result = inner.get();
        depth--;
        return result;
    }

    /** The token that was next; the one after it is next now. */
    private Token advance() {
        Token passed = token;
        token = tokens.next();
        return passed;
    }

    private InvalidExpression unexpected() {
        return token.kind() == Kind.END
                ? new InvalidExpression("expression.incomplete", token.position())
                : new InvalidExpression("expression.unexpected", token.position(), token.text());
    }
}
