package org.edrak.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.InstantSource;
import java.util.Objects;
import org.edrak.analysis.engines.StandardEngines;
import org.edrak.analysis.english.TreeEngine;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    private static final SentimentAnalyzer REFERENCE = StandardEngines.reference(InstantSource.system());

    @Test
    void meansOfSentencesMakeTheReferenceScore() {
        Analysis analysis = REFERENCE.analyze("The room was lovely. The staff were rude. I slept well.");
        double mean = analysis.sentences().stream()
                .mapToDouble(sentence -> sentence.sentiment().score())
                .average()
                .orElseThrow();
        Sentiment sentiment = Objects.requireNonNull(analysis.sentiment());
        assertThat(sentiment.score()).isCloseTo(mean, within(1e-9));
        assertThat(analysis.modelVersion()).matches("r\\d+[^/]*/en-rntn-[0-9.]+-[0-9a-f]+");
    }

    @Test
    void cutsSentencesThatAreTooLongForTheParser() {
        String text = "it was good and ".repeat(100) + ".";
        assertThat(REFERENCE.analyze(text).sentences()).hasSizeGreaterThan(5);
        assertThat(text.length()).isLessThan(TreeEngine.LONGEST);
    }
}
