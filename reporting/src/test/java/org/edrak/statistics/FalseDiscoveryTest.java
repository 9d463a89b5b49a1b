package org.edrak.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {
    @Test
    void adjustsInTheGivenOrder() {
        assertThat(FalseDiscovery.adjusted(List.of(0.01, 0.04, 0.03, 0.005))).containsExactly(0.02, 0.04, 0.04, 0.02);
    }

    @Test
    void rejectsFourOfTheFifteenThatThePaperTests() {
        List<Double> adjusted = FalseDiscovery.adjusted(List.of(
                0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
                0.7590, 1.0));
        assertThat(adjusted).filteredOn(p -> p < 0.05).hasSize(4);
    }

    @Test
    void leavesOutWhatCouldNotBeTested() {
        assertThat(FalseDiscovery.adjusted(Arrays.asList(null, 0.02, null, 0.01)))
                .containsExactly(null, 0.02, null, 0.02);
    }

    @Test
    void adjustsNothingToNothing() {
        assertThat(FalseDiscovery.adjusted(List.of())).isEmpty();
    }
}
