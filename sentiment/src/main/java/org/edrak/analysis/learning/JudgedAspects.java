package org.edrak.analysis.learning;

import java.util.Set;
import org.edrak.analysis.linear.NgramRow;

/**
 * A text, the aspects that its words name, and those that it speaks of.
 *
 * @param named by the words of the taxonomy
 * @param right what people left or put there; what the words name where nobody corrected an aspect
 * @param corrected whether a person corrected an aspect of it
 */
public record JudgedAspects(
        String text, NgramRow.Text ngrams, Set<String> named, Set<String> right, boolean corrected) {
    public JudgedAspects {
        named = Set.copyOf(named);
        right = Set.copyOf(right);
    }
}
