package org.edrak.responses;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a business knows of a customer whom it invites: name to text, number, or truth. Conditions and texts name it
 * {@code {customer.name}}.
 */
public final class CustomerAttributes {
    /** How many one customer can have. */
    public static final int MOST = 20;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_VALUE = 500;
    private static final Pattern NAME = Pattern.compile("[^{}\\p{Cc}]{1," + LONGEST_NAME + "}");
    private static final Pattern VALUE = Pattern.compile("\\P{Cc}{0," + LONGEST_VALUE + "}");
    private static final Pattern NAMED = Pattern.compile("\\{customer\\.([^{}\\p{Cc}]{1," + LONGEST_NAME + "})}");

    private CustomerAttributes() {}

    /**
     * Why an attribute cannot be kept.
     *
     * @param name of the attribute
     * @param code key of the message that says what is wrong
     * @param arguments what the message names
     */
    public record Unfit(String name, String code, List<String> arguments) {}

    /** The first of a customer's attributes that cannot be kept; empty when all can. */
    public static Optional<Unfit> unfit(Map<String, ? extends @Nullable Object> attributes) {
        if (attributes.size() > MOST) {
            return Optional.of(new Unfit("", "attributes.too-many", List.of(Integer.toString(MOST))));
        }
        return attributes.entrySet().stream()
                .flatMap(each -> unfit(each.getKey(), each.getValue()).stream())
                .findFirst();
    }

    private static Optional<Unfit> unfit(String name, @Nullable Object value) {
        if (name.isBlank() || !name.equals(name.strip()) || !NAME.matcher(name).matches()) {
            return Optional.of(new Unfit(name, "attributes.name", List.of(Integer.toString(LONGEST_NAME))));
        }
        boolean fits = value instanceof String text && VALUE.matcher(text).matches()
                || value instanceof Number number && Double.isFinite(number.doubleValue())
                || value instanceof Boolean;
        return fits
                ? Optional.empty()
                : Optional.of(new Unfit(name, "attributes.value", List.of(Integer.toString(LONGEST_VALUE))));
    }

    /** The attributes that a questionnaire's definition names, each once, in the order in which they first stand. */
    public static List<String> named(String definition) {
        Set<String> seen = new HashSet<>();
        return NAMED.matcher(definition)
                .results()
                .map(found -> found.group(1))
                .filter(seen::add)
                .toList();
    }
}
