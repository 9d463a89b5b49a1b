package org.edrak.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicReference;
import org.edrak.analysis.Language;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.encoders.Encoder;
import org.edrak.analysis.encoders.EncoderArtifact;
import org.edrak.analysis.engines.StandardEngines;
import org.junit.jupiter.api.Test;

class SmallEncoderTest {
    private static final List<String> PRAISE = List.of(
            "Not bad at all, I will be back.",
            "I was worried about the size but it fits like a glove.",
            "My husband likes it so much that he ordered a second one.",
            "It never froze and it never let me down.",
            "A warm welcome and a plate that my children finished to the last crumb.");
    private static final List<String> BLAME = List.of(
            "It is no good and it will never be.",
            "Three calls later my money is still with them.",
            "It does not do what the advert promises.",
            "Nobody cared to serve us, and the soup was cold when it came.",
            "The second one broke on the day the first was replaced.");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Encoder encoder = found(now::get);

    private static Encoder found(InstantSource clock) {
        return ServiceLoader.load(EncoderArtifact.class)
                .findFirst()
                .orElseThrow()
                .encoder(clock);
    }

    @Test
    void tellsPraiseFromBlame() {
        assertThat(encoder.read(PRAISE))
                .filteredOn(sentiment -> sentiment.score() > 0)
                .hasSizeGreaterThan(3);
        assertThat(encoder.read(BLAME))
                .filteredOn(sentiment -> sentiment.score() < 0)
                .hasSizeGreaterThan(3);
    }

    @Test
    void saysTheSameOfATextWhateverItIsReadWith() {
        Sentiment alone = encoder.read(List.of(BLAME.getFirst())).getFirst();
        for (int i = 0; i < 5; i++) {
            List<Sentiment> together = encoder.read(List.of("x ".repeat(500), BLAME.getFirst(), PRAISE.get(i)));
            assertThat(together.get(1)).isEqualTo(alone);
        }
    }

    @Test
    void readsWhatIsNotText() {
        assertThat(encoder.read(List.of("", " ", "\uD83D", "\u0000", "سلام", "😀".repeat(3000))))
                .hasSize(6);
        assertThat(encoder.read(List.of())).isEmpty();
    }

    @Test
    void givesItsMemoryBackAndLoadsAgain() {
        Sentiment before = encoder.read(PRAISE).getFirst();
        now.set(Instant.EPOCH.plusSeconds(600));
        encoder.releaseIdle(Duration.ofMinutes(5));
        encoder.releaseIdle(Duration.ofMinutes(5));
        assertThat(encoder.read(PRAISE).getFirst()).isEqualTo(before);
    }

    @Test
    void seesEachWordInItsContext() {
        float[][] words = encoder.words("The soup was cold.");
        // The text as a whole, four words and a mark; four layers side by side.
        assertThat(words).hasDimensions(6, 4 * Vectors.SIZE);
        assertThat(encoder.words("The soup was cold.")).isDeepEqualTo(words);
        assertThat(encoder.words("The soup was warm.")[2]).isNotEqualTo(words[2]);
        assertThat(encoder.words("")).hasDimensions(1, 4 * Vectors.SIZE);
        assertThat(encoder.words("good ".repeat(1000))).hasDimensions(Vectors.LONGEST - 3, 4 * Vectors.SIZE);
        now.set(Instant.EPOCH.plusSeconds(600));
        encoder.releaseIdle(Duration.ofMinutes(5));
        assertThat(encoder.words("The soup was cold.")).isDeepEqualTo(words);
    }

    @Test
    void servesTheCascade() {
        assertThat(encoder.language()).isEqualTo(Language.ENGLISH);
        SentimentAnalyzer cascade = StandardEngines.analyzer(now::get, encoder, 1.01);
        assertThat(cascade.modelVersion())
                .contains("-" + encoder.version() + "-")
                .hasSizeLessThan(200);
        assertThat(cascade.analyze(BLAME.get(1)).sentiment())
                .isEqualTo(encoder.read(BLAME).get(1));
    }
}
