package org.edrak.analysis.encoders;

import java.time.Duration;
import java.util.List;
import org.edrak.analysis.Language;
import org.edrak.analysis.Sentiment;

/** A model that reads pieces of text better and more slowly than a linear one; safe for many threads. */
public interface Encoder {
    Language language();

    /** Names weights and rules, short and stable: it changes when what the model says of a text may change. */
    String version();

    /** How each of these pieces speaks, in their order; what it says of one does not depend on the others. */
    List<Sentiment> read(List<String> pieces);

    /** What the model sees of a piece, as numbers for models of other questions; a vector of length one. */
    float[] vector(String piece);

    /**
     * What the model sees at each word of a piece (at each part of a rare word), every vector of one size and all of them
     * knowing the whole piece; the first row stands for the piece itself, also where it has no words.
     */
    float[][] words(String piece);

    /** Gives back the memory of what was not used for this long; it loads again when needed. */
    void releaseIdle(Duration unusedFor);
}
