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
 * Lets only so many customers in at the same time, so that those inside are served in good time. Some places are kept for who
 * sends answers: he was let in before, and waits behind no page. The others wait at the door while a rush passes. When it
 * does not pass, no page waits for more than a moment, and those above what can be served are refused before anything was
 * done for them; when many are, pages pass at a {@link Pace}.
 */
final class Admission {
    private static final String PAUSE_SECONDS = "1";

    /** Of 503 the server would end the connection too, and opening a new one for each refusal costs as much again. */
    private static final int TOO_MANY = 429;

    private static final byte[] PAGE = """
            <!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Edrak</title><p>Many people are answering at this moment. Please try again in a few seconds.</p>
            <p lang="fa" dir="rtl">هم‌اکنون افراد زیادی پاسخ می‌دهند. لطفاً چند ثانیهٔ دیگر دوباره امتحان کنید.</p></html>
            """.getBytes(StandardCharsets.UTF_8);
    private static final byte[] PROBLEM = """
            {"type":"about:blank","title":"Too Many Requests","status":429,\
            "detail":"More responses come than can be stored; send it again."}""".getBytes(StandardCharsets.UTF_8);

    /** A rush that lasts longer than this is more than can be served. */
    private static final long RUSH_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    /** When all have found a place at once for so long, the next who does not begins a rush of its own. */
    private static final long CALM_NANOS = TimeUnit.SECONDS.toNanos(2);

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** In a rush that lasts. */
    private static final long MOMENT_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Semaphore places;
    /** What of the places pages may take: three quarters. */
    private final Semaphore placesOfPages;

    private final int mostWaiting;
    private final Pace pace;
    private final LongSupplier nanoTime;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger answersWaiting = new AtomicInteger();
    private volatile long rushBegan;
    private volatile long lastFull;

    /**
     * @param most how many may be inside
     * @param mostWaiting how many may wait at the door, three quarters of them for pages; each holds a thread of the server's
     * @param pace of pages when many are refused
     * @param nanoTime a clock as {@link System#nanoTime}
     */
    Admission(int most, int mostWaiting, Pace pace, LongSupplier nanoTime) {
        this.places = new Semaphore(most, true);
        this.placesOfPages = new Semaphore(most - most / 4, true);
        this.mostWaiting = mostWaiting;
        this.pace = pace;
        this.nanoTime = nanoTime;
        this.lastFull = nanoTime.getAsLong() - CALM_NANOS - 1;
        this.rushBegan = lastFull;
    }

    /** Whether a request is a customer's; staff and programs that read are not counted. */
    static boolean concerns(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/s/")
                || request.getMethod().equals("POST")
                        && path.startsWith("/api/v1/surveys/")
                        && path.endsWith("/responses");
    }

    /** Lets a request in, now or soon, to be followed by {@link #leave(HttpServletRequest)}; or not. */
    boolean enter(HttpServletRequest request) {
        return enter(isSubmission(request));
    }

    boolean enter(boolean isSubmission) {
        try {
            return isSubmission ? enterSubmission() : enterPage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean enterSubmission() throws InterruptedException {
        answersWaiting.incrementAndGet();
        try {
            return enter(places, mostWaiting, PATIENCE_NANOS);
        } finally {
            answersWaiting.decrementAndGet();
        }
    }

    private boolean enterPage() throws InterruptedException {
        if (!pace.lets(nanoTime.getAsLong(), answersWaiting.get() > 0)) {
            return false;
        }
        if (!placesOfPages.tryAcquire(0, TimeUnit.NANOSECONDS) && !waitForPlace()) {
            pace.refused();
            return false;
        }
        if (enter(places, Integer.MAX_VALUE, PATIENCE_NANOS)) {
            return true;
        }
        placesOfPages.release();
        return false;
    }

    private boolean waitForPlace() throws InterruptedException {
        long patience = isShort(nanoTime.getAsLong()) ? PATIENCE_NANOS : MOMENT_NANOS;
        return enter(placesOfPages, mostWaiting - mostWaiting / 4, patience);
    }

    private boolean enter(Semaphore free, int line, long patienceNanos) throws InterruptedException {
        if (free.tryAcquire(0, TimeUnit.NANOSECONDS)) {
            return true;
        }
        try {
            return waiting.incrementAndGet() <= line && free.tryAcquire(patienceNanos, TimeUnit.NANOSECONDS);
        } finally {
            waiting.decrementAndGet();
        }
    }

    private static boolean isSubmission(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    /** Whether the rush in which somebody finds no place has only begun. */
    private boolean isShort(long now) {
        if (now - lastFull > CALM_NANOS) {
            rushBegan = now;
        }
        lastFull = now;
        return now - rushBegan < RUSH_NANOS;
    }

    /** A page or a submission is served. */
    void leave(HttpServletRequest request) {
        leave(isSubmission(request));
    }

    void leave(boolean isSubmission) {
        places.release();
        if (!isSubmission) {
            placesOfPages.release();
        }
    }

    /** How many wait at the door. */
    int waiting() {
        return waiting.get();
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean page = request.getRequestURI().startsWith("/s/");
        byte[] body = page ? PAGE : PROBLEM;
        response.setStatus(TOO_MANY);
        response.setHeader("Retry-After", PAUSE_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(page ? "text/html; charset=utf-8" : Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
