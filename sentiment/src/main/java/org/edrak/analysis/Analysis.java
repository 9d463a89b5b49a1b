package org.edrak.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model understood of one text.
 *
 * @param language what the text is written in
 * @param sentiment of the whole text, or null when no engine could read it: unsupported is never neutral
 * @param sentences in the order of the text; none when no engine could read it
 * @param opinions in the order of the text
 * @param intent what the writer wants, or null when no engine could read it
 * @param truncated whether the text is longer than what an engine reads, so that its end was left out
 * @param modelVersion which models, taxonomies and rules said so
 */
public record Analysis(
        Language language,
        @Nullable Sentiment sentiment,
        List<SentenceSentiment> sentences,
        List<Opinion> opinions,
        @Nullable Intent intent,
        boolean truncated,
        String modelVersion) {
    public Analysis {
        sentences = List.copyOf(sentences);
        opinions = List.copyOf(opinions);
    }

    /** The answer to a text that no engine reads. */
    public static Analysis unread(Language language, String modelVersion) {
        return new Analysis(language, null, List.of(), List.of(), null, false, modelVersion);
    }

    /** Whether there is a sentiment. */
    public boolean isRead() {
        return sentiment != null;
    }
}
