package org.edrak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final boolean PAGE = false;
    private static final boolean SUBMISSION = true;

    private final AtomicLong now = new AtomicLong();
    private final Admission door = new Admission(4, 1, now::get);

    private void fill() {
        for (int i = 0; i < 4; i++) {
            assertThat(door.enter(PAGE)).isTrue();
        }
    }

    private void letTheRushLast() {
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
    }

    @Test
    void refusesPagesAtOnceInARushThatLasts() {
        fill();
        letTheRushLast();
        assertThat(door.enter(PAGE)).isFalse();
    }

    @Test
    void letsPagesWaitInAShortRush() throws Exception {
        fill();
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> door.enter(PAGE));
        door.leave();
        assertThat(waiting.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void letsWhoAnsweredWaitHoweverLongTheRushLasts() throws Exception {
        fill();
        letTheRushLast();
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> door.enter(SUBMISSION));
        door.leave();
        assertThat(waiting.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void refusesWhenTooManyWait() throws Exception {
        fill();
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> door.enter(SUBMISSION));
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> door.enter(SUBMISSION));
        assertThat(CompletableFuture.anyOf(first, second).get(30, TimeUnit.SECONDS))
                .isEqualTo(false);
        door.leave();
        assertThat(first.get(30, TimeUnit.SECONDS) ^ second.get(30, TimeUnit.SECONDS))
                .isTrue();
    }

    @Test
    void isCalmAgainWhenPlacesAreFree() {
        fill();
        letTheRushLast();
        assertThat(door.enter(PAGE)).isFalse();
        door.leave();
        door.leave();
        assertThat(door.enter(PAGE)).isTrue();
        assertThat(door.enter(PAGE)).isTrue();
    }
}
