package org.edrak.perception;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.edrak.statistics.segments.Concentration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoarseTest {
    @Test
    void takesTheStepBelow() {
        long[] steps = LongStream.of(-5, 0, 1, 3, 4, 5, 9, 10, 19, 20, 49, 50, 99, 123_456)
                .map(Coarse::of)
                .toArray();
        assertThat(steps).containsExactly(-1, 0, 1, 2, 2, 5, 5, 10, 10, 20, 20, 50, 50, 100_000);
    }

    /** Of twenty thousand log-normal revenues, what steps with their means take from both figures at most. */
    @ParameterizedTest
    @CsvSource({"0.5, 0.04, 0.06", "1.0, 0.015, 0.025", "1.5, 0.015, 0.025", "2.0, 0.015, 0.025"})
    void takesLittleFromTheConcentrationOfRevenue(double sigma, double mostOfShare, double mostOfGini) {
        Random random = new Random(1);
        double[] revenues = random.doubles(20_000)
                .map(any -> Math.max(1, Math.floor(Math.exp(6 + sigma * random.nextGaussian()))))
                .toArray();
        Map<Long, Double> means = Arrays.stream(revenues)
                .boxed()
                .collect(Collectors.groupingBy(
                        revenue -> Coarse.of(revenue.longValue()), Collectors.averagingDouble(Double::doubleValue)));
        Concentration exact = requireNonNull(Concentration.of(revenues));
        Concentration kept = requireNonNull(Concentration.of(Arrays.stream(revenues)
                .map(revenue -> requireNonNull(means.get(Coarse.of((long) revenue))))
                .toArray()));
        assertThat(exact.topShare() - kept.topShare()).isBetween(0.0, mostOfShare);
        assertThat(exact.gini() - kept.gini()).isBetween(0.0, mostOfGini);
    }
}
