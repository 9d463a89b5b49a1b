package org.edrak.explanations;

import java.util.List;
import org.edrak.analysis.Analysis;
import org.edrak.analysis.WordWeight;

/**
 * How a text was understood, step by step.
 *
 * @param analysis of the text by the version that reads the workspace's texts now
 * @param words what each word of the text's beginning weighs, in the text's order; none where no engine can tell
 * @param cut whether words after the beginning are left out
 */
public record Explanation(Analysis analysis, List<WordWeight> words, boolean cut) {
    public Explanation {
        words = List.copyOf(words);
    }
}
