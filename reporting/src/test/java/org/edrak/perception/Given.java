package org.edrak.perception;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.edrak.perception.Reading.Mention;
import org.edrak.perception.Reading.Scored;
import org.edrak.perception.ScoredResponse.Csat;
import org.edrak.perception.ScoredResponse.Pair;
import org.edrak.questionnaires.Driver;
import org.edrak.questionnaires.Scale;
import org.edrak.reviews.Stars;
import org.edrak.statistics.gaps.KanoCategory;
import org.jspecify.annotations.Nullable;

/** Feedback for tests: short ways to write one, and seeded random ones. */
public final class Given {
    public static final LocalDate DAY = LocalDate.of(2026, 3, 21);
    public static final Scale FIVE = new Scale(1, 5);
    public static final Scale SEVEN = new Scale(1, 7);
    private static final List<String> ASPECTS = List.of("delivery", "waiting-time", "staff", "value");

    private Given() {}

    public static ScoredResponse recommends(@Nullable Integer nps, Reading... verbatims) {
        return new ScoredResponse(DAY, "link", nps, List.of(), List.of(), 0, List.of(verbatims));
    }

    public static ScoredResponse satisfied(Scale scale, int score) {
        return new ScoredResponse(DAY, "link", null, List.of(new Csat(score, scale)), List.of(), 0, List.of());
    }

    public static ScoredResponse expects(int pairsAsked, Pair... pairs) {
        return new ScoredResponse(DAY, "link", null, List.of(), List.of(pairs), pairsAsked, List.of());
    }

    public static Pair pair(String question, Driver driver, int expectation, int perception) {
        return new Pair(question, driver, expectation, perception, SEVEN);
    }

    public static Scored says(Driver driver, String aspect, double polarity) {
        return new Scored(polarity, List.of(new Mention(new Theme(driver, aspect), polarity)));
    }

    public static List<PerceptionSummary> random(long seed, int n) {
        Random random = new Random(seed);
        return IntStream.range(0, n)
                .mapToObj(i -> random.nextInt(4) == 0
                        ? PerceptionSummary.of(review(random))
                        : PerceptionSummary.of(response(random)))
                .toList();
    }

    private static ScoredResponse response(Random random) {
        List<Pair> pairs = new ArrayList<>();
        for (Driver driver : Driver.COMMON) {
            for (int item = 0; item < 3; item++) {
                if (random.nextInt(10) > 0) {
                    Scale scale = random.nextInt(20) == 0 ? FIVE : SEVEN;
                    pairs.add(
                            new Pair(driver.key() + item, driver, 1 + random.nextInt(5), 1 + random.nextInt(5), scale));
                }
            }
        }
        return new ScoredResponse(
                DAY.plusDays(random.nextInt(90)),
                random.nextBoolean() ? "link" : "email",
                random.nextInt(5) == 0 ? null : random.nextInt(11),
                List.of(new Csat(1 + random.nextInt(5), FIVE)),
                pairs,
                3 * Driver.COMMON.size(),
                Stream.generate(() -> reading(random)).limit(random.nextInt(3)).toList(),
                particulars(random));
    }

    private static Particulars particulars(Random random) {
        return new Particulars(
                List.of(new Particulars.Effort(1 + random.nextInt(7), SEVEN)),
                random.nextInt(6) == 0 ? random.nextInt(11) : null,
                Map.of("tracking", KanoCategory.values()[random.nextInt(KanoCategory.values().length)]),
                Map.of("price", random.nextInt(60), "support-quality", 40 + random.nextInt(60)),
                List.of(new Particulars.Rating(Driver.PRICE, random.nextInt(Particulars.Rating.WHOLE + 1))),
                1,
                List.of(new Group("segment", random.nextBoolean() ? "new" : "loyal")),
                new Particulars.Worth(random.nextInt(300), random.nextInt(40), random.nextInt(1_000_000)));
    }

    private static ScoredReview review(Random random) {
        return new ScoredReview(
                DAY, "play", random.nextBoolean() ? new Stars(1 + random.nextInt(5), 1, 5) : null, reading(random));
    }

    private static Reading reading(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Reading.Waiting();
            case 1 -> new Reading.Unsupported();
            default ->
                new Scored(
                        2 * random.nextDouble() - 1,
                        Stream.generate(() -> mention(random))
                                .limit(random.nextInt(4))
                                .toList());
        };
    }

    private static Mention mention(Random random) {
        Driver driver = Driver.COMMON.get(random.nextInt(Driver.COMMON.size()));
        String aspect = ASPECTS.get(random.nextInt(ASPECTS.size()));
        return new Mention(new Theme(driver, aspect), 2 * random.nextDouble() - 1);
    }
}
