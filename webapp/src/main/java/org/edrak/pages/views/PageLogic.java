package org.edrak.pages.views;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What decides on a page while it is filled in.
 *
 * @param known JSON: values of what was given before this page, by variable
 * @param calculated JSON: expressions of calculated values, by name; null: none is named
 * @param dynamic the questions that are shown, required or enabled by answers on this page
 */
public record PageLogic(String known, @Nullable String calculated, Set<String> dynamic) {
    public PageLogic {
        dynamic = Set.copyOf(dynamic);
    }
}
