package org.edrak.encoder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.edrak.analysis.Language;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.encoders.Encoder;

/** English by e5-small-v2 (Wang et al. 2022), quantised, and our head; pieces are read side by side on all cores. */
final class SmallEncoder implements Encoder {
    private final InstantSource clock;
    private final Head head;
    private final Network sides = new Network(Vectors.EIGHTH);
    /** Apart, since telling sides needs two thirds of the network only. */
    private final Network words = new Network(Vectors.WORDS);

    private volatile Instant lastUsed = Instant.MIN;

    SmallEncoder(InstantSource clock, Head head) {
        this.clock = clock;
        this.head = head;
    }

    @Override
    public Language language() {
        return Language.ENGLISH;
    }

    @Override
    public String version() {
        return "e5-" + head.fingerprint();
    }

    @Override
    public List<Sentiment> read(List<String> pieces) {
        lastUsed = clock.instant();
        return sides.use(vectors -> pieces.parallelStream()
                .map(piece -> head.sentiment(vectors.of(piece)))
                .toList());
    }

    @Override
    public float[] vector(String piece) {
        lastUsed = clock.instant();
        return sides.use(vectors -> vectors.of(piece));
    }

    @Override
    public float[][] words(String piece) {
        lastUsed = clock.instant();
        return words.use(vectors -> vectors.words(piece));
    }

    @Override
    public void releaseIdle(Duration unusedFor) {
        if (lastUsed.plus(unusedFor).isAfter(clock.instant())) {
            return;
        }
        sides.drop();
        words.drop();
    }
}
