package org.edrak.expressions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be asked about two values; {@link Expression} says in words what each means. */
enum Comparison {
    SAME("=", "=="),
    OTHER("!=", "<>"),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    CONTAINS("contains"),
    NOTCONTAINS("notcontains"),
    ANYOF("anyof"),
    ALLOF("allof");

    private final List<String> signs;

    Comparison(String... signs) {
        this.signs = List.of(signs);
    }

    static Optional<Comparison> of(Token token) {
        for (Comparison comparison : values()) {
            if (comparison.signs.stream().anyMatch(sign -> token.isSign(sign) || token.isWord(sign))) {
                return Optional.of(comparison);
            }
        }
        return Optional.empty();
    }

    boolean holds(@Nullable Object left, @Nullable Object right) {
        return switch (this) {
            case SAME -> Operands.same(left, right);
            case OTHER -> !Operands.same(left, right);
            case LESS -> Operands.order(left, right) == -1;
            case AT_MOST -> Operands.order(left, right) <= 0;
            case MORE -> Operands.order(left, right) == 1;
            case AT_LEAST -> Operands.order(left, right) == 0 || Operands.order(left, right) == 1;
            case CONTAINS -> contains(left, right);
            case NOTCONTAINS -> !contains(left, right);
            case ANYOF -> anyOf(Operands.list(left), Operands.list(right));
            case ALLOF -> allOf(left, right);
        };
    }

    private static boolean anyOf(List<?> list, List<?> elements) {
        return elements.stream().anyMatch(element -> Operands.holds(list, element));
    }

    private static boolean allOf(@Nullable Object left, @Nullable Object right) {
        return left != null && right != null && Operands.holdsAll(Operands.list(left), Operands.list(right));
    }

    private static boolean contains(@Nullable Object left, @Nullable Object right) {
        if (left instanceof String text && right instanceof String part) {
            return text.contains(part);
        }
        if (right instanceof List<?> parts) {
            return left != null && parts.stream().allMatch(part -> contains(left, part));
        }
        return Operands.holds(Operands.list(left), right);
    }
}
