package org.edrak.pages.views;

import org.jspecify.annotations.Nullable;

/**
 * What an import brings in.
 *
 * @param survey whose answers they are, as addresses show it; {@code null} for reviews
 * @param title of that survey
 */
public record ImportOf(@Nullable String survey, @Nullable String title) {
    public static final ImportOf REVIEWS = new ImportOf(null, null);

    public boolean reviews() {
        return survey == null;
    }

    /** The address that takes each step's form. */
    public String action() {
        return survey == null ? "/reviews/import" : "/surveys/" + survey + "/import";
    }
}
