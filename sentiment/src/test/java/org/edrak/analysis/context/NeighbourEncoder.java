package org.edrak.analysis.context;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.edrak.analysis.Language;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.encoders.Encoder;

/** Sees at each word the word itself, and half as clearly the two words on either side of it. */
final class NeighbourEncoder implements Encoder {
    private static final int SIZE = 64;
    private static final int NEAR = 2;

    @Override
    public Language language() {
        return Language.ENGLISH;
    }

    @Override
    public String version() {
        return "neighbours";
    }

    @Override
    public List<Sentiment> read(List<String> pieces) {
        throw new UnsupportedOperationException();
    }

    @Override
    public float[] vector(String piece) {
        return words(piece)[0];
    }

    @Override
    public float[][] words(String piece) {
        String[] words = Arrays.stream(piece.toLowerCase(Locale.ROOT).split("\\W+", -1))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        float[][] rows = new float[words.length + 1][SIZE];
        for (int i = 0; i < words.length; i++) {
            for (int k = Math.max(0, i - NEAR); k <= Math.min(words.length - 1, i + NEAR); k++) {
                rows[i + 1][Math.floorMod(words[k].hashCode(), SIZE)] += k == i ? 1 : 0.5f;
            }
            rows[0][Math.floorMod(words[i].hashCode(), SIZE)] += 1f / words.length;
        }
        return rows;
    }

    @Override
    public void releaseIdle(Duration unusedFor) {}
}
