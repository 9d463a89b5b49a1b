package org.edrak.standards;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of all customers by one attribute, whoever answers: so many of a hundred are of each kind.
 *
 * @param field {@link #CHANNEL}, {@link #LOCALE}, or the name of a hidden field or choice that makes groups
 * @param shares percent by value, each above 0 and all together about 100; values are in lower case
 */
public record Margin(String field, Map<String, Double> shares) {
    /** The field of the channel by which somebody answered. */
    public static final String CHANNEL = "@channel";

    /** The field of the language in which somebody answered. */
    public static final String LOCALE = "@locale";

    /** More attributes than this leave too few answers of each kind. */
    public static final int MOST_FIELDS = 4;

    /** The most values of an attribute. */
    public static final int MOST_VALUES = 20;

    /** The most characters of a value. */
    public static final int LONGEST_VALUE = 60;

    private static final double WHOLE = 100;
    private static final double ROUNDING = 0.5;

    public Margin {
        Map<String, Double> sorted = new TreeMap<>();
        shares.forEach((value, share) -> sorted.merge(value.strip().toLowerCase(Locale.ROOT), share, Double::sum));
        shares = Collections.unmodifiableMap(sorted);
    }

    /** What is wrong with a margin. */
    public enum Fault {
        /** No attribute has such a name. */
        FIELD,
        /** Fewer than two values, or more than {@value Margin#MOST_VALUES}. */
        VALUES,
        /** A value is empty or too long. */
        VALUE,
        /** A share is not above 0, or above 100. */
        SHARE,
        /** The shares do not make 100 together. */
        SUM
    }

    /** What is wrong with it; null where nothing is. */
    public @Nullable Fault fault() {
        if (!field.matches(CHANNEL + "|" + LOCALE + "|[A-Za-z][A-Za-z0-9_-]{0,59}")) {
            return Fault.FIELD;
        }
        if (shares.size() < 2 || shares.size() > MOST_VALUES) {
            return Fault.VALUES;
        }
        if (shares.keySet().stream().anyMatch(value -> value.isEmpty() || value.length() > LONGEST_VALUE)) {
            return Fault.VALUE;
        }
        if (shares.values().stream().anyMatch(share -> !(share > 0 && share <= WHOLE))) {
            return Fault.SHARE;
        }
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        return Math.abs(sum - WHOLE) > ROUNDING ? Fault.SUM : null;
    }

    /** Whether it is an attribute of the customer's own, which stands in the answers. */
    public boolean isAnswered() {
        return !field.startsWith("@");
    }
}
