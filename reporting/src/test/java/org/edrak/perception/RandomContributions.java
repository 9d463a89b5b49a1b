package org.edrak.perception;

import java.util.Random;
import org.edrak.questionnaires.Driver;
import org.edrak.summaries.Contribution;
import org.edrak.summaries.Slice;
import org.edrak.verbatims.Verbatim;

/** What random responses give to the sums, for tests. */
public final class RandomContributions {
    private static final String[] CHANNELS = {"link", "email"};
    private static final String[] LOCALES = {"fa", "en"};

    private RandomContributions() {}

    /** Mostly short responses: a hundred thousand of them are made in a test. */
    public static Contribution next(Random random) {
        PerceptionSummary summary = random.nextInt(50) == 0
                ? Given.random(random.nextLong(), 1).getFirst()
                : PerceptionSummary.of(Given.recommends(
                        random.nextInt(5) == 0 ? null : random.nextInt(11),
                        random.nextInt(4) == 0
                                ? new Reading.Waiting()
                                : Given.says(Driver.PRICE, "value", 2 * random.nextDouble() - 1)));
        Slice slice = new Slice(
                Verbatim.Source.ANSWER,
                1 + random.nextInt(3),
                10 + random.nextInt(2),
                CHANNELS[random.nextInt(2)],
                LOCALES[random.nextInt(2)],
                random.nextInt(10) == 0);
        return new Contribution(
                slice,
                Given.DAY.plusDays(random.nextInt(40)),
                new PerceptionSummary.Fold().add(summary).totals());
    }
}
