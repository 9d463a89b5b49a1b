package org.edrak.pages.views;

import org.jspecify.annotations.Nullable;

/**
 * How customers see the workspace, posted to {@code /settings/brand}.
 *
 * @param logo address of the logo; null when there is none
 * @param ratio the accent's contrast; 0 when ours is used
 * @param suggestion the nearest colour that can be read, when the one given cannot
 */
public record BrandView(
        Form form,
        @Nullable String logo,
        String accent,
        double ratio,
        @Nullable String suggestion) implements View {}
