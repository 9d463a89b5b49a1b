package org.edrak.scoring;

import java.util.List;
import java.util.stream.Collectors;
import org.edrak.analysis.SentenceSentiment;

/** The form in which sentences lie in an understanding's row. */
final class StoredSentences {
    private StoredSentences() {}

    static String write(List<SentenceSentiment> sentences) {
        return sentences.stream()
                .map(s -> s.span().start() + ":" + s.span().end() + ":"
                        + Understanding.milli(s.sentiment().score()))
                .collect(Collectors.joining(" "));
    }
}
