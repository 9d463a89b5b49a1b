package org.edrak.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.edrak.questionnaires.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerceptionSummaryTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void mergesInAnyOrderAndGrouping(long seed) {
        List<PerceptionSummary> parts = Given.random(seed, 60);
        PerceptionSummary a = merged(parts.subList(0, 20));
        PerceptionSummary b = merged(parts.subList(20, 40));
        PerceptionSummary c = merged(parts.subList(40, 60));
        assertThat(a.merge(b)).isEqualTo(b.merge(a));
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
    }

    @Test
    void mergesWithNothingToItself() {
        PerceptionSummary summary = Given.random(4, 20).getFirst();
        assertThat(summary.merge(PerceptionSummary.EMPTY)).isEqualTo(summary);
        assertThat(PerceptionSummary.EMPTY.merge(summary)).isEqualTo(summary);
        assertThat(PerceptionSummary.EMPTY.merge(PerceptionSummary.EMPTY)).isEqualTo(PerceptionSummary.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void givesTheSameReportHoweverItIsSplit(long seed) {
        List<PerceptionSummary> parts = Given.random(seed, 400);
        PerceptionReport whole = Reports.of(merged(parts));
        Random random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            List<PerceptionSummary> shuffled = new ArrayList<>(parts);
            Collections.shuffle(shuffled, random);
            int cut = random.nextInt(shuffled.size());
            PerceptionSummary first = merged(shuffled.subList(0, cut));
            PerceptionSummary second = merged(shuffled.subList(cut, shuffled.size()));
            assertThat(Reports.of(first.merge(second))).isEqualTo(whole);
        }
    }

    @Test
    void refusesScoresThatAreOnNoScale() {
        assertThatIllegalArgumentException().isThrownBy(() -> Given.recommends(11));
        assertThatIllegalArgumentException().isThrownBy(() -> Given.satisfied(Given.FIVE, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> Given.pair("q", Driver.PRICE, 0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Given.says(Driver.PRICE, "value", Double.NaN));
    }

    private static PerceptionSummary merged(List<PerceptionSummary> parts) {
        PerceptionSummary.Fold fold = new PerceptionSummary.Fold();
        parts.forEach(fold::add);
        return fold.summary();
    }
}
