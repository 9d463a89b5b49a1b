package org.edrak.pages.views;

import org.jspecify.annotations.Nullable;

/**
 * How a brand looks to its customers.
 *
 * @param logo address of its picture; null: its name stands there alone
 * @param stylesheet address of the customers' stylesheet in its colours; null: ours
 */
public record BrandLook(
        String name, @Nullable String logo, @Nullable String stylesheet) {
    /** A brand of which nothing is known but its name. */
    public static BrandLook named(String name) {
        return new BrandLook(name, null, null);
    }
}
