package org.edrak.analysis.clauses;

import java.util.Set;

/**
 * The small words of a language that bind its clauses, as the first form of a token has them.
 *
 * @param contrasts which always begin a clause of their own, as {@code but} does
 * @param links which begin one only between two aspects, as {@code and} does
 * @param verbs behind which a clause may end, in a language whose verbs stand last; otherwise none
 * @param emptyWords which say nothing of an aspect
 */
public record Grammar(Set<String> contrasts, Set<String> links, Set<String> verbs, Set<String> emptyWords) {
    public Grammar {
        contrasts = Set.copyOf(contrasts);
        links = Set.copyOf(links);
        verbs = Set.copyOf(verbs);
        emptyWords = Set.copyOf(emptyWords);
    }
}
