package org.edrak.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.edrak.questionnaires.Driver;
import org.jspecify.annotations.Nullable;

/** Draws a customer's scores. One hidden satisfaction lies behind all of them, so they agree as real ones do. */
final class SampleScores {
    /** Bounds between the answers 0 to 10, in standard deviations: 21 % detractors, 30 % passives, 49 % promoters. */
    private static final double[] NPS = {-1.96, -1.81, -1.645, -1.44, -1.28, -0.994, -0.806, -0.44, 0.025, 0.496};

    private static final double[] CSAT = {-1.75, -1.25, -0.65, 0.45};
    private static final double CRISIS_SHIFT = -0.62;

    /** How a driver is answered: what is expected, by how much it is missed, how much it follows satisfaction. */
    private record Habit(Driver driver, double expected, double missed, double follows, double inCrisis) {}

    private static final List<Habit> HABITS = List.of(
            new Habit(Driver.PRODUCT_QUALITY, 5.7, -0.2, 0.6, 0),
            new Habit(Driver.SUPPORT_QUALITY, 5.6, -0.92, 0.8, -0.9),
            new Habit(Driver.BRAND_POSITIONING, 5.0, -0.05, 0.45, 0),
            new Habit(Driver.PRICE, 5.3, -0.54, 0.55, 0),
            new Habit(Driver.REPUTATION, 5.4, -0.07, 0.5, -0.3));

    private final SampleCalendar calendar;
    private final RandomGenerator random;

    SampleScores(SampleCalendar calendar, RandomGenerator random) {
        this.calendar = calendar;
        this.random = random;
    }

    SampleResponse draw(LocalDate day, SampleClock clock) {
        double crisis = calendar.crisis(day);
        double satisfaction = random.nextGaussian() + CRISIS_SHIFT * crisis;
        return new SampleResponse(
                clock.at(day),
                random.nextDouble() < 0.7 ? "fa" : "en",
                channel(),
                step(satisfaction, NPS),
                csat(satisfaction),
                pairs(satisfaction, crisis),
                null,
                null);
    }

    private String channel() {
        return List.of("link", "sms", "email", "qr", "embed")
                .get(SampleClock.weighted(random, 0.34, 0.28, 0.22, 0.09, 0.07));
    }

    private @Nullable Integer csat(double satisfaction) {
        int score = 1 + step(0.8 * satisfaction + 0.6 * random.nextGaussian(), CSAT);
        return random.nextDouble() < 0.06 ? null : (Integer) score;
    }

    private Map<Driver, SamplePair> pairs(double satisfaction, double crisis) {
        Map<Driver, SamplePair> pairs = new TreeMap<>();
        boolean skipsAll = random.nextDouble() < 0.03;
        for (Habit habit : HABITS) {
            SamplePair pair = pair(habit, satisfaction, crisis);
            boolean skips = random.nextDouble() < 0.04;
            if (!skipsAll && !skips) {
                pairs.put(habit.driver(), pair);
            }
        }
        return pairs;
    }

    private SamplePair pair(Habit habit, double satisfaction, double crisis) {
        double demanding = random.nextGaussian();
        double perceived = habit.expected()
                + habit.missed()
                + habit.follows() * satisfaction
                + habit.inCrisis() * crisis
                + 0.25 * demanding
                + 0.7 * random.nextGaussian();
        return new SamplePair(ofSeven(habit.expected() + 0.75 * demanding), ofSeven(perceived));
    }

    private static int ofSeven(double value) {
        return (int) Math.clamp(Math.round(value), 1, 7);
    }

    private static int step(double value, double[] bounds) {
        int step = 0;
        while (step < bounds.length && value >= bounds[step]) {
            step++;
        }
        return step;
    }
}
