package org.edrak.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edrak.text.Digits;
import org.jspecify.annotations.Nullable;

/** How values are read and compared; {@link Expression} says it in words, and {@code expressions.js} does the same. */
final class Operands {
    /** The {@link #order} of two values of which neither comes first. */
    static final int INCOMPARABLE = 2;

    /** White space, controls and marks without width, such as the half-space; ranges, from and to. */
    private static final String BLANK = "\0 \u007f\u00a0\u2000\u200f\u2028\u202f\u205f\u206f\u3000\u3000\ufeff\ufeff";

    /** Every part keeps what it took, so that no text takes long. */
    private static final Pattern NUMBER = Pattern.compile("-?+[0-9]++(?:[.\u066b][0-9]++)?+");

    private Operands() {}

    static boolean isBlank(char c) {
        for (int i = 0; i < BLANK.length(); i += 2) {
            if (c >= BLANK.charAt(i) && c <= BLANK.charAt(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code c} can stand before the decimals of a number. */
    static boolean isPoint(char c) {
        return c == '.' || c == '\u066b';
    }

    /** The value as expressions know it: numbers finite and as doubles, lists flat and without nothing in them. */
    static @Nullable Object normal(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> finite(number.doubleValue());
            case String text -> text;
            case Boolean truth -> truth;
            case List<?> list -> flat(list);
            default -> throw new IllegalArgumentException("no value of expressions: " + value.getClass());
        };
    }

    /** A number that can go on being used, without a sign on zero; nothing for what is too large or no number. */
    static @Nullable Double finite(double number) {
        return Double.isFinite(number) ? number + 0.0 : null;
    }

    static List<Object> flat(List<? extends @Nullable Object> values) {
        var elements = new ArrayList<Object>();
        for (Object value : values) {
            Object element = normal(value);
            if (element instanceof List<?> list) {
                elements.addAll(list);
            } else if (element != null) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The value as a list: a list as it is, any other as the only element; nothing is an empty list. */
    static List<?> list(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list;
            default -> List.of(value);
        };
    }

    /** The number that the value is or, as text, looks like. */
    static @Nullable Double number(@Nullable Object value) {
        return switch (value) {
            case Double number -> number;
            case String text -> number(text);
            case null, default -> null;
        };
    }

    private static @Nullable Double number(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        Matcher number = NUMBER.matcher(Digits.toAscii(text.substring(from, to)));
        return number.matches() ? finite(Double.parseDouble(number.group().replace('\u066b', '.'))) : null;
    }

    static boolean isEmpty(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.chars().allMatch(c -> isBlank((char) c));
            case List<?> list -> list.isEmpty();
            default -> false;
        };
    }

    static boolean isTrue(@Nullable Object value) {
        return switch (value) {
            case Boolean truth -> truth;
            case Double number -> number != 0;
            case null, default -> !isEmpty(value);
        };
    }

    static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return left == right;
        }
        if (left instanceof List || right instanceof List) {
            List<?> these = list(left);
            List<?> those = list(right);
            return these.size() == those.size() && holdsAll(these, those) && holdsAll(those, these);
        }
        return left instanceof Boolean ? left.equals(right) : order(left, right) == 0;
    }

    static boolean holds(List<?> list, @Nullable Object element) {
        return list.stream().anyMatch(each -> same(each, element));
    }

    static boolean holdsAll(List<?> list, List<?> elements) {
        return elements.stream().allMatch(element -> holds(list, element));
    }

    /** −1, 0 or 1 for two texts, or two values that are numbers or look like them; else {@link #INCOMPARABLE}. */
    static int order(@Nullable Object left, @Nullable Object right) {
        if (left instanceof String one && right instanceof String other) {
            return Integer.signum(one.compareTo(other));
        }
        Double one = number(left);
        Double other = number(right);
        return one == null || other == null ? INCOMPARABLE : Double.compare(one, other);
    }
}
