package org.edrak.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private Instant now = Instant.parse("2026-11-22T00:00:00Z");
    private final Throttle throttle = new Throttle(3, Duration.ofMinutes(15), () -> now);

    @BeforeEach
    void attemptThreeTimes() {
        throttle.attempt("a");
        throttle.attempt("a");
        throttle.attempt("a");
    }

    @Test
    void saysHowLongToWaitAfterTooManyAttempts() {
        now = now.plus(Duration.ofMinutes(5));
        assertThat(throttle.attempt("a")).contains(Duration.ofMinutes(10));
    }

    @Test
    void countsEachNameByItself() {
        assertThat(throttle.attempt("b")).isEmpty();
    }

    @Test
    void startsAnewAfterTheWindow() {
        now = now.plus(Duration.ofMinutes(15));
        assertThat(throttle.attempt("a")).isEmpty();
    }

    @Test
    void forgetsAfterASuccess() {
        throttle.forget("a");
        assertThat(throttle.attempt("a")).isEmpty();
    }

    @Test
    void givesBackOneAttemptOnly() {
        throttle.giveBack("a");
        assertThat(throttle.attempt("a")).isEmpty();
        assertThat(throttle.attempt("a")).isPresent();
    }
}
