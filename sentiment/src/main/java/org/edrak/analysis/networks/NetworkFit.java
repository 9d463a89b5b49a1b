package org.edrak.analysis.networks;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Fits a network to texts; what is drawn depends on the seed alone, so the same texts give the same network. */
final class NetworkFit {
    private static final double WORDS_LEFT_OUT = 0.15;
    private static final double FEATURES_LEFT_OUT = 0.5;
    /** The share of texts from which on a thing is rare. */
    private static final double USUAL = 0.25;

    private static final double MOST_RAISED = 3;

    private final List<int[][]> texts;
    private final List<float[]> targets;
    private final Course course;
    /** What a text counts for each thing that it has. */
    private final float[] raised;

    /** @param targets of each text, 1 for what it has and 0 for what it has not */
    NetworkFit(List<int[][]> texts, List<float[]> targets, Course course) {
        this.texts = texts;
        this.targets = targets;
        this.course = course;
        this.raised = raised();
    }

    /** What is rare counts more, lest it be forgotten: by the root of how much rarer than usual it is. */
    private float[] raised() {
        float[] raised = new float[targets.getFirst().length];
        for (int i = 0; i < raised.length; i++) {
            int thing = i;
            long having = targets.stream().filter(target -> target[thing] > 0).count();
            double share = (double) having / targets.size();
            raised[i] = (float) Math.clamp(Math.sqrt(USUAL / share), 1, MOST_RAISED);
        }
        return raised;
    }

    Network network(Shape shape, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Network network = Network.drawn(shape, seen(), random);
        Gradient gradient = new Gradient(network);
        Adam adam = new Adam(network, gradient);
        Noise noise = new Noise(random, WORDS_LEFT_OUT, FEATURES_LEFT_OUT);
        int[] order = new int[texts.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int round = 0; round < course.rounds(); round++) {
            double rate = course.rate() * (course.rounds() - round) / course.rounds();
            shuffle(order, random);
            for (int from = 0; from < order.length; from += course.together()) {
                int to = Math.min(order.length, from + course.together());
                gradient.clear();
                for (int i = from; i < to; i++) {
                    Pass pass = network.pass(texts.get(order[i]), noise);
                    gradient.add(pass, away(pass.outputs(), targets.get(order[i]), to - from));
                }
                adam.step(rate);
            }
        }
        return network;
    }

    private BitSet seen() {
        BitSet seen = new BitSet(WordPieces.ROWS);
        texts.stream().flatMap(Arrays::stream).flatMapToInt(Arrays::stream).forEach(seen::set);
        return seen;
    }

    /** How the loss (its share of a step's texts) changes with each output. */
    private float[] away(float[] outputs, float[] target, int texts) {
        double[] margins =
                IntStream.range(0, outputs.length).mapToDouble(i -> outputs[i]).toArray();
        double[] probabilities = Networks.each(margins);
        float[] away = new float[outputs.length];
        for (int i = 0; i < away.length; i++) {
            away[i] = (float) (probabilities[i] - target[i]) / texts * (target[i] > 0 ? raised[i] : 1);
        }
        return away;
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }
}
