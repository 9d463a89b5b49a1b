import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/** Respondents that answer, so many at once, one after the other; who is refused comes again when told to. */
final class Crowd {
    private static final int STORED = 303;

    private final RunningEdrak edrak;
    private final String link;
    private final int atOnce;
    private final Map<String, String> answers;

    Crowd(RunningEdrak edrak, String link, int atOnce, Map<String, String> answers) {
        this.edrak = edrak;
        this.link = link;
        this.atOnce = atOnce;
        this.answers = answers;
    }

    /** What became of a crowd's respondents: latencies in nanoseconds of those stored, from the page to the receipt. */
    record Outcome(long[] sorted, double seconds, long refused, long refusedSilently, long failed, String firstFailure) {
        long stored() {
            return sorted.length;
        }

        double perSecond() {
            return sorted.length / seconds;
        }

        double asked() {
            return (sorted.length + refused + failed) / seconds;
        }

        double millis(double part) {
            return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * part)] / 1e6;
        }
    }

    private final class Member implements Runnable {
        private long[] latencies = new long[1024];
        private int stored;

        @Override
        public void run() {
            try (var respondent = new Respondent(edrak.base)) {
                while (System.nanoTime() < end) {
                    once(respondent);
                }
            } catch (IOException e) {
                failure(e.toString());
            }
        }

        private void once(Respondent respondent) {
            long came = System.nanoTime();
            try {
                Respondent.Reply reply = respondent.answer(link, answers);
                if (reply.status() == STORED) {
                    if (stored == latencies.length) {
                        latencies = Arrays.copyOf(latencies, stored * 2);
                    }
                    latencies[stored++] = System.nanoTime() - came;
                } else if (reply.status() == 503 || reply.status() == 429) {
                    refused.incrementAndGet();
                    refusedSilently.addAndGet(reply.retryAfter() < 0 ? 1 : 0);
                    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(Math.max(0, reply.retryAfter())));
                } else {
                    failure("status " + reply.status());
                }
            } catch (IOException e) {
                failure(e.toString());
            }
        }

        private void failure(String what) {
            failed.incrementAndGet();
            firstFailure.compareAndSet("", what);
        }
    }

    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong refusedSilently = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicReference<String> firstFailure = new AtomicReference<>("");
    private volatile long end;

    Outcome run(int seconds) throws InterruptedException {
        refused.set(0);
        refusedSilently.set(0);
        failed.set(0);
        firstFailure.set("");
        long begin = System.nanoTime();
        end = begin + TimeUnit.SECONDS.toNanos(seconds);
        List<Member> members = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < atOnce; i++) {
            var member = new Member();
            members.add(member);
            threads.add(Thread.ofPlatform().start(member));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double took = (System.nanoTime() - begin) / 1e9;
        long[] all = members.stream()
                .flatMapToLong(member -> LongStream.of(member.latencies).limit(member.stored))
                .sorted()
                .toArray();
        return new Outcome(all, took, refused.get(), refusedSilently.get(), failed.get(), firstFailure.get());
    }
}
