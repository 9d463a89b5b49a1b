package org.edrak.analysis.aspects;

import java.util.List;
import org.edrak.analysis.Span;

/**
 * A word of a text, and the forms under which a taxonomy may know it.
 *
 * @param forms the word as compared, its lemma and the like; at least one
 * @param span the word in the original text
 */
public record Token(List<String> forms, Span span) {
    public Token {
        forms = List.copyOf(forms);
    }
}
