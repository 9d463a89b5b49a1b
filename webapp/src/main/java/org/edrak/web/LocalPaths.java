package org.edrak.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses within this site, for {@code next} parameters: nothing that a browser could take for another site. */
public final class LocalPaths {
    private static final Pattern LOCAL =
            Pattern.compile("/(?:[A-Za-z0-9._~!$&'()*+,;=:@%?-][A-Za-z0-9._~!$&'()*+,;=:@%?/-]{0,1000})?");

    private LocalPaths() {}

    /** The path if it leads to a page of ours, else {@code /}. */
    public static String orHome(@Nullable String path) {
        return path != null && LOCAL.matcher(path).matches() ? path : "/";
    }
}
