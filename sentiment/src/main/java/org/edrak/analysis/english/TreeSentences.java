package org.edrak.analysis.english;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into sentences of at most 60 tokens, so that none takes the parser long. A longer sentence is read in
 * pieces, cut after the last comma or before the last conjunction that fits, or else where 60 tokens are full.
 */
final class TreeSentences {
    static final int LONGEST = 60;
    private static final int SHORTEST = 15;
    private static final String OPTIONS = "untokenizable=noneDelete,invertible=false,ptb3Escaping=false";
    private static final Set<String> STOPS = Set.of(",", ";", ":", "-", "--", "...");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "because", "so", "although", "while");

    private TreeSentences() {}

    static List<List<CoreLabel>> of(String text) {
        List<CoreLabel> words =
                new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), OPTIONS).tokenize();
        List<List<CoreLabel>> sentences = new ArrayList<>();
        WordToSentenceProcessor<CoreLabel> splitter =
                new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.TWO_CONSECUTIVE);
        for (List<CoreLabel> sentence : splitter.process(words)) {
            List<CoreLabel> rest = sentence;
            while (rest.size() > LONGEST) {
                int cut = cut(rest);
                sentences.add(new ArrayList<>(rest.subList(0, cut)));
                rest = rest.subList(cut, rest.size());
            }
            sentences.add(new ArrayList<>(rest));
        }
        return sentences;
    }

    private static int cut(List<CoreLabel> words) {
        for (int i = LONGEST - 1; i >= SHORTEST; i--) {
            if (STOPS.contains(words.get(i).word())) {
                return i + 1;
            }
            if (CONJUNCTIONS.contains(words.get(i).word())) {
                return i;
            }
        }
        return LONGEST;
    }
}
