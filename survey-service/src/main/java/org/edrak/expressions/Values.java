package org.edrak.expressions;

import org.jspecify.annotations.Nullable;

/** What the variables of an expression or of a piped text stand for. */
@FunctionalInterface
public interface Values {
    /**
     * What {@code variable}, named without its braces, stands for: {@code null} for nothing, a {@link Number}, a
     * {@link String}, a {@link Boolean} or a {@link java.util.List} of these.
     */
    @Nullable
    Object value(String variable);
}
