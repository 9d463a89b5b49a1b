package org.edrak.analysis.clauses;

import java.util.List;
import org.edrak.analysis.Span;
import org.edrak.analysis.aspects.Token;

/** Cuts text of one language into words and marks, each with the forms under which a taxonomy may know it. */
@FunctionalInterface
public interface Tokenizer {
    /** The tokens of a piece of the original text, in order; their spans point into the whole text. */
    List<Token> tokens(String text, Span piece);
}
