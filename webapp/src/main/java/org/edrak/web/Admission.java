package org.edrak.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Lets only so many customers in at the same time, so that those inside are served in good time. The others wait at the door
 * while a rush passes; when it does not pass, pages are refused at once, before anything was done for them. Who sends
 * answers was let in before and goes on waiting.
 */
final class Admission {
    private static final String PAUSE_SECONDS = "1";
    private static final byte[] PAGE = """
            <!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Edrak</title><p>Many people are answering at this moment. Please try again in a few seconds.</p>
            <p lang="fa" dir="rtl">هم‌اکنون افراد زیادی پاسخ می‌دهند. لطفاً چند ثانیهٔ دیگر دوباره امتحان کنید.</p></html>
            """.getBytes(StandardCharsets.UTF_8);
    private static final byte[] PROBLEM = """
            {"type":"about:blank","title":"Service Unavailable","status":503,\
            "detail":"More responses come than can be stored; send it again."}""".getBytes(StandardCharsets.UTF_8);

    /** A rush that lasts longer than this is more than can be served. */
    private static final long RUSH_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Semaphore places;
    private final int most;
    private final int mostWaiting;
    private final LongSupplier nanoTime;
    private final AtomicInteger waiting = new AtomicInteger();
    /** When somebody last came without a rush: a quarter of the places free. */
    private volatile long calm;

    /**
     * @param most how many may be inside
     * @param mostWaiting how many may wait at the door; each holds a thread of the server's
     * @param nanoTime a clock as {@link System#nanoTime}
     */
    Admission(int most, int mostWaiting, LongSupplier nanoTime) {
        this.places = new Semaphore(most, true);
        this.most = most;
        this.mostWaiting = mostWaiting;
        this.nanoTime = nanoTime;
        this.calm = nanoTime.getAsLong();
    }

    /** Whether a request is a customer's; staff and programs that read are not counted. */
    static boolean concerns(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/s/")
                || request.getMethod().equals("POST")
                        && path.startsWith("/api/v1/surveys/")
                        && path.endsWith("/responses");
    }

    /** Lets a request in, now or soon, to be followed by {@link #leave}; or not. */
    boolean enter(HttpServletRequest request) {
        return enter(request.getMethod().equals("POST"));
    }

    boolean enter(boolean isSubmission) {
        long now = nanoTime.getAsLong();
        if (places.availablePermits() > most / 4) {
            calm = now;
        }
        boolean mayWait = isSubmission || now - calm < RUSH_NANOS;
        try {
            return waiting.incrementAndGet() <= mostWaiting
                    && places.tryAcquire(mayWait ? PATIENCE_NANOS : 0, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    void leave() {
        places.release();
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean page = request.getRequestURI().startsWith("/s/");
        byte[] body = page ? PAGE : PROBLEM;
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", PAUSE_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(page ? "text/html; charset=utf-8" : Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
