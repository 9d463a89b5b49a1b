package org.edrak.site;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Expressions as nobody would write them, with answers to go with them; the same for the same seed. */
final class RandomExpressions {
    private static final int DEEPEST = 4;
    private static final List<String> OPERATORS = List.of(
            "=",
            "==",
            "!=",
            "<>",
            "<",
            "<=",
            ">",
            ">=",
            "contains",
            "NotContains",
            "anyof",
            "allof",
            "+",
            "-",
            "*",
            "/",
            "%",
            "+",
            "*",
            "and",
            "or",
            "&&",
            "||");
    private static final List<String> TEXTS =
            List.of("", " ", "a", "ab", "B", "قهوه", "1", "۱", " ٣ ", "-۲٫۵", "2.50", "10", "2026-11-22", "1e3", "\\'");
    private static final List<String> FUNCTIONS = List.of("sum", "avg", "min", "MAX", "count", "round");
    private static final List<String> NAMES = List.of("a", "b-2", "c.سرعت", "d", "none", "e_1.x y");
    private static final List<String> MISTAKES =
            List.of("(", ")", "]", ",", "'", "{", "}", "not ", "empty ", "= ", "#", "؟", "1", "x", "🙂", "-");

    private final SplittableRandom random;

    RandomExpressions(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Rows as in the table of cases, without what they come to; some are spoilt, so that errors are compared too. */
    List<Map<String, Object>> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    String expression = node(0);
                    return Map.of("expression", i % 3 == 0 ? spoilt(expression) : expression, "values", answers());
                })
                .toList();
    }

    private Map<String, Object> answers() {
        return NAMES.stream()
                .filter(name -> !name.equals("none"))
                .collect(Collectors.toMap(name -> name, name -> answer(0)));
    }

    private Object answer(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 4)) {
            case 0 -> random.nextInt(-3, 12);
            case 1 -> random.nextInt(-30, 120) / 8.0;
            case 2 -> one(TEXTS);
            case 3 -> random.nextBoolean();
            default -> several(() -> answer(1)).toList();
        };
    }

    private String node(int depth) {
        if (depth == DEEPEST) {
            return leaf();
        }
        return switch (random.nextInt(12)) {
            case 0 -> "not " + node(depth + 1);
            case 1 -> "(" + node(depth + 1) + (random.nextBoolean() ? " empty)" : " notempty)");
            case 2 -> "-" + leaf();
            case 3 -> "[" + listed(depth) + "]";
            case 4 -> one(FUNCTIONS) + "(" + node(depth + 1) + ")";
            case 5 -> "sum(" + node(depth + 1) + ", " + listed(depth) + ")";
            case 6 -> "iif(" + node(depth + 1) + ", " + node(depth + 1) + ", " + node(depth + 1) + ")";
            case 7 -> "round(" + node(depth + 1) + ", " + random.nextInt(8) + ")";
            case 8 -> leaf();
            default -> bracketed(depth) + " " + one(OPERATORS) + " " + bracketed(depth);
        };
    }

    /** A part in brackets, or not, so that precedence is tried too. */
    private String bracketed(int depth) {
        return random.nextInt(3) == 0 ? leaf() : "(" + node(depth + 1) + ")";
    }

    private String listed(int depth) {
        return several(() -> node(depth + 1)).collect(Collectors.joining(", "));
    }

    private <T> Stream<T> several(Supplier<T> each) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> each.get());
    }

    private String leaf() {
        return switch (random.nextInt(6)) {
            case 0 -> Integer.toString(random.nextInt(12));
            case 1 -> one(List.of("۱", "٢٫٥", "0.125", "10.0", "۰", "123456789.123"));
            case 2 -> "'" + one(TEXTS) + "'";
            case 3 -> one(List.of("true", "FALSE", "{a} + {d} * 2", "2 - 1 - {a}", "{d} % 3 >= 1", "{b-2} = {a} or 0"));
            default -> "{" + one(NAMES) + "}";
        };
    }

    /** The expression with something put in, or left out. */
    private String spoilt(String expression) {
        int at = random.nextInt(expression.length());
        return random.nextInt(4) == 0
                ? expression.substring(0, at)
                : expression.substring(0, at) + one(MISTAKES) + expression.substring(at);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
