package org.edrak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AdmissionTest {
    private static final boolean PAGE = false;
    private static final boolean SUBMISSION = true;

    private final AtomicLong now = new AtomicLong();
    private final Admission door = new Admission(4, 8, new Pace(() -> 1, 0), now::get);
    private final List<CompletableFuture<Boolean>> waiting = new ArrayList<>();

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    /** Pages in all the places that they may take, and answers in the one that is left. */
    private void fill() {
        for (int i = 0; i < 3; i++) {
            assertThat(door.enter(PAGE)).isTrue();
        }
        assertThat(door.enter(SUBMISSION)).isTrue();
    }

    private void letSomeWait(int many, boolean what) {
        int before = door.waiting();
        for (int i = 0; i < many; i++) {
            waiting.add(CompletableFuture.supplyAsync(() -> door.enter(what), threads));
        }
        while (door.waiting() < before + many) {
            Thread.onSpinWait();
        }
    }

    private void letTheRushLast() {
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
    }

    private void letAllIn(boolean what) {
        waiting.forEach(any -> door.leave(what));
        waiting.forEach(
                each -> assertThat(each.orTimeout(30, TimeUnit.SECONDS).join()).isTrue());
    }

    @Test
    void keepsPlacesForWhoAnswered() {
        for (int i = 0; i < 3; i++) {
            assertThat(door.enter(PAGE)).isTrue();
        }
        letTheRushLast();
        assertThat(door.enter(PAGE)).isFalse();
        assertThat(door.enter(SUBMISSION)).isTrue();
    }

    @Test
    void letsPagesWaitInAShortRush() {
        fill();
        letSomeWait(3, PAGE);
        letAllIn(PAGE);
    }

    @Test
    void letsPagesWaitForAMomentOnlyInARushThatLasts() {
        fill();
        letSomeWait(1, PAGE);
        letTheRushLast();
        assertThat(door.enter(PAGE)).isFalse();
    }

    @Test
    void letsWhoAnsweredWaitHoweverLongTheRushLasts() {
        fill();
        letTheRushLast();
        letSomeWait(1, SUBMISSION);
        letAllIn(SUBMISSION);
    }

    @Test
    void refusesPagesWhenManyWaitAndAnswersWhenMoreDo() {
        fill();
        letSomeWait(6, PAGE);
        assertThat(door.enter(PAGE)).isFalse();
        letSomeWait(2, SUBMISSION);
        assertThat(door.enter(SUBMISSION)).isFalse();
    }

    @Test
    void lettingThemWaitBeginsAgainAfterSomeCalm() {
        fill();
        letSomeWait(1, PAGE);
        letTheRushLast();
        letTheRushLast();
        letTheRushLast();
        letSomeWait(2, PAGE);
        letAllIn(PAGE);
    }
}
