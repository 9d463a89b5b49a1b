package org.edrak.explanations;

import java.util.List;
import org.edrak.analysis.ScoredPhrase;

/** What came of asking for the trees of a text. */
public sealed interface Trees {
    /**
     * The trees.
     *
     * @param sentences one each, in the text's order
     * @param cut whether the end of the text was left out
     */
    record Drawn(List<ScoredPhrase> sentences, boolean cut) implements Trees {
        public Drawn {
            sentences = List.copyOf(sentences);
        }
    }

    /** Another text is being drawn: one at a time. */
    record Busy() implements Trees {}

    /**
     * The server has not the memory that the models need.
     *
     * @param megabytes that must be free
     */
    record NoMemory(long megabytes) implements Trees {}
}
