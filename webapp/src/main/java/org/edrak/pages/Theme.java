package org.edrak.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The reader's choice of colours; {@link #AUTO} follows the reader's device. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    /** The theme that a cookie or a form names; {@link #AUTO} for anything else. */
    public static Theme of(@Nullable String name) {
        for (Theme theme : values()) {
            if (theme.key().equals(name)) {
                return theme;
            }
        }
        return AUTO;
    }

    /** The name as cookie, form and stylesheet write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
