package org.edrak.analysis;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A word or phrase of a sentence with its sentiment, made of smaller ones.
 *
 * @param word the word; empty for a phrase
 * @param score from −1 to 1
 * @param parts none for a word, else usually two
 */
public record ScoredPhrase(String word, double score, List<ScoredPhrase> parts) {
    public ScoredPhrase {
        parts = List.copyOf(parts);
    }

    public boolean isWord() {
        return parts.isEmpty();
    }

    /** The class of its sentiment. */
    public SentimentClass category() {
        return SentimentClass.of(score);
    }

    /** Its words in their order. */
    public String words() {
        return isWord() ? word : parts.stream().map(ScoredPhrase::words).collect(Collectors.joining(" "));
    }

    /** The tree in one line, each phrase in brackets behind its class from 0, very negative, to 4. */
    public String bracketed() {
        String inside =
                isWord() ? word : parts.stream().map(ScoredPhrase::bracketed).collect(Collectors.joining(" "));
        return "(" + category().ordinal() + " " + inside + ")";
    }
}
