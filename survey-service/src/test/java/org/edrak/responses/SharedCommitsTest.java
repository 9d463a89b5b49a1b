package org.edrak.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedCommitsTest {
    private final ConcurrentLinkedQueue<List<Integer>> written = new ConcurrentLinkedQueue<>();

    @Test
    void givesEverybodyTheirOwnResultAndWritesEachItemOnce() throws Exception {
        var commits = new SharedCommits<Integer, String>(
                items -> {
                    written.add(List.copyOf(items));
                    return items.stream().map(item -> "of " + item).toList();
                },
                8,
                1000);
        try (ExecutorService callers = Executors.newFixedThreadPool(32)) {
            List<Future<String>> results = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                int item = i;
                results.add(callers.submit(() -> commits.submit(item)));
            }
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo("of " + i);
            }
        }
        assertThat(written.stream().flatMap(List::stream).sorted())
                .containsExactlyElementsOf(IntStream.range(0, 2000).boxed().toList());
        assertThat(written).allMatch(batch -> batch.size() <= 8);
    }

    @Test
    void writesThoseTogetherWhoWaited() throws Exception {
        var entered = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var commits = new SharedCommits<Integer, Integer>(items -> held(items, entered, goOn), 8, 1000);
        try (ExecutorService callers = Executors.newFixedThreadPool(5)) {
            Future<Integer> first = callers.submit(() -> commits.submit(0));
            entered.await();
            List<Future<Integer>> others = IntStream.range(1, 5)
                    .mapToObj(item -> callers.submit(() -> commits.submit(item)))
                    .toList();
            while (commits.waiting() < 4) {
                Thread.onSpinWait();
            }
            goOn.countDown();
            assertThat(first.get()).isZero();
            for (Future<Integer> other : others) {
                other.get();
            }
        }
        assertThat(written).hasSize(2);
    }

    @Test
    void refusesWhenTooManyWait() throws Exception {
        var entered = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var commits = new SharedCommits<Integer, Integer>(items -> held(items, entered, goOn), 8, 1);
        try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
            Future<Integer> first = callers.submit(() -> commits.submit(0));
            entered.await();
            Future<Integer> second = callers.submit(() -> commits.submit(1));
            while (commits.waiting() < 1) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> commits.submit(2)).isInstanceOf(IntakeFull.class);
            goOn.countDown();
            first.get();
            second.get();
        }
    }

    @Test
    void tellsAFailureToAllWhoSharedItAndGoesOn() {
        var calls = new AtomicInteger();
        var commits = new SharedCommits<Integer, Integer>(
                items -> {
                    if (calls.getAndIncrement() == 0) {
                        throw new IllegalArgumentException("away");
                    }
                    return items;
                },
                8,
                10);
        assertThatThrownBy(() -> commits.submit(1)).hasMessage("away");
        assertThat(commits.submit(2)).isEqualTo(2);
    }

    private List<Integer> held(List<Integer> items, CountDownLatch entered, CountDownLatch goOn) {
        written.add(Objects.requireNonNull(List.copyOf(items)));
        entered.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return items;
    }
}
