package org.edrak.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.edrak.questionnaires.Driver;

/** A second, smaller survey of the sample year: how easy it was, what matters, and which features delight. */
public final class SampleStudy {
    /** How many customers take part. */
    public static final int RESPONSES = 400;

    private static final int[] POINTS = {30, 35, 8, 17, 10};

    /** Of each feature how many answer that it delights, the more the better, goes without saying, leaves them cold. */
    private static final Map<String, double[]> FEATURES = Map.of(
            "same-day-delivery", new double[] {0.55, 0.22, 0.06, 0.17},
            "order-tracking", new double[] {0.08, 0.24, 0.56, 0.12},
            "easy-returns", new double[] {0.14, 0.54, 0.22, 0.10},
            "gift-wrapping", new double[] {0.22, 0.05, 0.03, 0.70});

    /** The answers to "if it is there" and "if it is not" that make each of these. */
    private static final int[][] KANO = {{1, 3}, {1, 5}, {3, 5}, {3, 3}};

    private SampleStudy() {}

    /** One invented answer to the study. */
    public record Answered(Instant at, String locale, Map<String, String> typed) {}

    /** The questionnaire's JSON definition, in fa and en. */
    public static String definition() {
        try (InputStream in = SampleStudy.class.getResourceAsStream("sample-study.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answers of the 365 days that end with {@code lastDay}; the same day and seed give the same answers. */
    public static List<Answered> ending(java.time.LocalDate lastDay, long seed) {
        SampleCalendar calendar = new SampleCalendar(lastDay);
        SplittableRandom random = new SplittableRandom(seed + 1);
        SampleClock clock = new SampleClock(calendar, random.split());
        SampleScores scores = new SampleScores(calendar, random.split());
        List<Answered> answers = new ArrayList<>();
        for (int i = 0; i < RESPONSES; i++) {
            SampleResponse drawn = scores.draw(clock.day(), clock);
            answers.add(new Answered(drawn.at(), drawn.locale(), typed(drawn, random)));
        }
        answers.sort(Comparator.comparing(Answered::at));
        return List.copyOf(answers);
    }

    private static Map<String, String> typed(SampleResponse drawn, RandomGenerator random) {
        Map<String, String> typed = new TreeMap<>();
        double easy = 1.6 + 0.45 * drawn.nps() + 0.9 * random.nextGaussian();
        typed.put("ease", Long.toString(Math.clamp(Math.round(easy), 1, 7)));
        drawn.pairs().forEach((driver, pair) -> {
            typed.put("study-" + driver + ".expectation", Integer.toString(pair.expectation()));
            typed.put("study-" + driver + ".perception", Integer.toString(pair.perception()));
        });
        int moved = random.nextInt(-6, 7);
        for (int i = 0; i < POINTS.length; i++) {
            int points = POINTS[i] + (i == 0 ? moved : i == 1 ? -moved : 0);
            typed.put("importance." + Driver.COMMON.get(i), Integer.toString(points));
        }
        new TreeMap<>(FEATURES).forEach((feature, weights) -> {
            int[] answers = KANO[SampleClock.weighted(random, weights)];
            typed.put(feature + ".functional", Integer.toString(answers[0]));
            typed.put(feature + ".dysfunctional", Integer.toString(answers[1]));
        });
        return typed;
    }
}
