package org.edrak.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.random.RandomGenerator;

/** Draws the moments at which customers speak: busy days and evening hours more often than others. */
final class SampleClock {
    static final ZoneId ZONE = ZoneId.of("Asia/Tehran");

    private static final double[] HOURS = {
        2, 1, 1, 0.5, 0.5, 0.5, 1, 2, 4, 6, 7, 7, 6, 5, 5, 5, 6, 7, 8, 9, 10, 10, 8, 5
    };

    private final SampleCalendar calendar;
    private final RandomGenerator random;
    private final double[] days = new double[SampleCalendar.DAYS];

    SampleClock(SampleCalendar calendar, RandomGenerator random) {
        this.calendar = calendar;
        this.random = random;
        for (int day = 0; day < days.length; day++) {
            days[day] = calendar.volume(calendar.first().plusDays(day));
        }
    }

    LocalDate day() {
        return calendar.first().plusDays(weighted(random, days));
    }

    Instant at(LocalDate day) {
        return day.atTime(weighted(random, HOURS), random.nextInt(60), random.nextInt(60))
                .atZone(ZONE)
                .toInstant();
    }

    /** An index of {@code weights}, each as probable as it weighs. */
    static int weighted(RandomGenerator random, double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = random.nextDouble(sum);
        int index = 0;
        while (index < weights.length - 1 && left >= weights[index]) {
            left -= weights[index++];
        }
        return index;
    }
}
