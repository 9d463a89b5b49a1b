package org.edrak.web;

import java.util.Set;

/** The languages that every page is offered in. */
public final class Languages {
    private static final Set<String> OFFERED = Set.of("fa", "en");

    private Languages() {}

    /** Whether pages are offered in a language. */
    public static boolean isOffered(String language) {
        return OFFERED.contains(language);
    }
}
