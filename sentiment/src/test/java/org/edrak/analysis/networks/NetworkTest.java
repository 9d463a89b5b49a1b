package org.edrak.analysis.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final int[][] TEXT = WordPieces.of(List.of("ارسال", "خیلی", "کند", "بود"));
    private static final Shape SHAPE = new Shape(6, 5, 3, 2);

    private static Network drawn() {
        BitSet seen = new BitSet();
        Arrays.stream(TEXT).flatMapToInt(Arrays::stream).forEach(seen::set);
        return Network.drawn(SHAPE, seen, new SplittableRandom(1));
    }

    @Test
    void knowsWhereItsLossFalls() {
        Network network = drawn();
        float[] target = {1, 0};
        Gradient gradient = new Gradient(network);
        Pass pass = network.pass(TEXT, Noise.NONE);
        gradient.add(pass, new float[] {pass.outputs()[0] - target[0], pass.outputs()[1] - target[1]});

        int vector = TEXT[2][1] * SHAPE.size() + 3;
        assertThat(gradient.vectors[vector]).isCloseTo(slope(network, network.vectors, vector), within(0.02f));
        for (int i = 0; i < network.filters.length; i += 7) {
            assertThat(gradient.filters[i]).isCloseTo(slope(network, network.filters, i), within(0.02f));
        }
        for (int i = 0; i < network.weights.length; i++) {
            assertThat(gradient.weights[i]).isCloseTo(slope(network, network.weights, i), within(0.02f));
        }
        assertThat(gradient.biases[1]).isCloseTo(slope(network, network.biases, 1), within(0.02f));
    }

    /** How half the squared distance to the target changes with one number. */
    private static float slope(Network network, float[] numbers, int at) {
        float before = numbers[at];
        float step = 1f / 256;
        numbers[at] = before + step;
        double above = loss(network.outputs(TEXT));
        numbers[at] = before - step;
        double below = loss(network.outputs(TEXT));
        numbers[at] = before;
        return (float) ((above - below) / (2 * step));
    }

    private static double loss(float[] outputs) {
        return (Math.pow(outputs[0] - 1, 2) + Math.pow(outputs[1], 2)) / 2;
    }

    @Test
    void readsNoWordsAtAll() {
        Network network = drawn();

        assertThat(network.outputs(WordPieces.of(List.of()))).hasSize(2).doesNotContain(Float.NaN);
    }

    @Test
    void keepsTheBeginningAndTheEndOfALongText() {
        List<String> words = IntStream.range(0, 500).mapToObj(Integer::toString).toList();

        int[][] pieces = WordPieces.of(words);

        assertThat(pieces.length).isEqualTo(150);
        assertThat(pieces[0]).isEqualTo(WordPieces.of(List.of("0"))[0]);
        assertThat(pieces[149]).isEqualTo(WordPieces.of(List.of("499"))[0]);
    }
}
