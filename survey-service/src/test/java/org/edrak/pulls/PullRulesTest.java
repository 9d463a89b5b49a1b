package org.edrak.pulls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PullRulesTest {
    @Test
    void waitsTwiceAsLongEachTimeUpToTwelveHours() {
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(i -> PullRules.backOff(i, 0.5)))
                .containsExactly(
                        Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4), Duration.ofMinutes(8));
        assertThat(PullRules.backOff(1_000_000, 0.5)).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void spreadsByAQuarter() {
        assertThat(PullRules.backOff(1, 0)).isEqualTo(Duration.ofSeconds(45));
        assertThat(PullRules.backOff(1, 1)).isEqualTo(Duration.ofSeconds(75));
    }

    @Test
    void waitsAsLongAsItIsAskedToWithinReason() {
        assertThat(PullRules.retryAfter("120")).contains(Duration.ofMinutes(2));
        assertThat(PullRules.retryAfter("999999999")).contains(Duration.ofHours(12));
        assertThat(PullRules.retryAfter("-1")).isEmpty();
        assertThat(PullRules.retryAfter("soon")).isEmpty();
    }
}
