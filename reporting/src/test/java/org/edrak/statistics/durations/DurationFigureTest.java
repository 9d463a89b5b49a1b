package org.edrak.statistics.durations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.edrak.statistics.Sums;
import org.junit.jupiter.api.Test;

class DurationFigureTest {
    private static SortedMap<Integer, Long> counted(long... seconds) {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        Arrays.stream(seconds).forEach(each -> counts.merge(DurationBuckets.of(each), 1L, Long::sum));
        return counts;
    }

    @Test
    void isExactBelowTenSeconds() {
        for (long seconds = 0; seconds < 10; seconds++) {
            assertThat(DurationBuckets.middle(DurationBuckets.of(seconds))).isEqualTo(seconds);
        }
    }

    @Test
    void isWithinFivePercentUpToAYear() {
        for (long seconds = 10; seconds < 366L * 86_400; seconds += 1 + seconds / 37) {
            assertThat((double) DurationBuckets.middle(DurationBuckets.of(seconds)) / seconds)
                    .as(seconds + " s")
                    .isCloseTo(1, within(0.051));
        }
    }

    @Test
    void cutsWhatIsNoDuration() {
        assertThat(DurationBuckets.of(-5)).isEqualTo(DurationBuckets.of(0));
        assertThat(DurationBuckets.of(Long.MAX_VALUE)).isEqualTo(DurationBuckets.of(366L * 86_400));
    }

    @Test
    void givesNearestRankQuantiles() {
        DurationFigure figure = DurationFigure.of(counted(1, 2, 3, 4, 5, 6, 7, 8, 9, 9));
        assertThat(figure).isEqualTo(new DurationFigure(10, 5, 9));
        assertThat(DurationFigure.of(counted(3))).isEqualTo(new DurationFigure(1, 3, 3));
        assertThat(DurationFigure.of(new TreeMap<>())).isNull();
    }

    @Test
    void staysNearTheQuantilesOfRawValues() {
        Random random = new Random(7);
        long[] seconds =
                random.doubles(5_000).mapToLong(u -> (long) Math.exp(4 + 8 * u)).toArray();
        DurationFigure figure = Objects.requireNonNull(DurationFigure.of(counted(seconds)));
        Arrays.sort(seconds);
        assertThat((double) figure.median() / seconds[2_499]).isCloseTo(1, within(0.051));
        assertThat((double) figure.ninetieth() / seconds[4_499]).isCloseTo(1, within(0.051));
    }

    /** The table of Shrout and Fleiss (1979), six targets and four judges: their ICC(1,1) is 0.17. */
    @Test
    void givesThePublishedIntraclassCorrelation() {
        double[][] targets = {{9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};
        List<Sums> groups = Arrays.stream(targets).map(Sums::of).toList();
        assertThat(IntraclassCorrelation.of(groups)).isCloseTo(0.1657, within(0.0001));
    }

    @Test
    void isOneWhereGroupsAloneDifferAndZeroWhereTheyDoNot() {
        double[] ones = new double[12];
        double[] twos = new double[12];
        Arrays.fill(ones, 1);
        Arrays.fill(twos, 2);
        assertThat(IntraclassCorrelation.of(List.of(Sums.of(ones), Sums.of(twos))))
                .isEqualTo(1);
        double[] mixed = {1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2};
        assertThat(IntraclassCorrelation.of(List.of(Sums.of(mixed), Sums.of(mixed))))
                .isEqualTo(0);
    }

    @Test
    void saysNothingOfTooLittle() {
        assertThat(IntraclassCorrelation.of(List.of())).isNull();
        assertThat(IntraclassCorrelation.of(List.of(Sums.of(new double[30])))).isNull();
        assertThat(IntraclassCorrelation.of(List.of(Sums.of(1, 2), Sums.of(3, 4))))
                .isNull();
        List<Sums> mostlyAlone = Stream.iterate(1.0, x -> x + 1)
                .limit(15)
                .map(x -> x > 9 ? Sums.of(x) : Sums.of(x, -x))
                .toList();
        assertThat(IntraclassCorrelation.of(mostlyAlone)).isNull();
        assertThat(IntraclassCorrelation.of(List.of(Sums.of(new double[20]), Sums.of(new double[20]))))
                .isNull();
    }
}
