package org.edrak.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets only so many customers in at the same time and refuses the others at once, before anything was done for them, so
 * that those inside are served in good time. Pages are refused before submissions are: who has answered comes first.
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

    private final AtomicInteger inside = new AtomicInteger();
    private final int mostPages;
    private final int mostSubmissions;

    /**
     * @param mostPages how many may be inside for a page to be let in
     * @param mostSubmissions how many may be inside for a submission to be let in
     */
    Admission(int mostPages, int mostSubmissions) {
        this.mostPages = mostPages;
        this.mostSubmissions = mostSubmissions;
    }

    /** Whether a request is a customer's; staff and programs that read are not counted. */
    static boolean concerns(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/s/")
                || request.getMethod().equals("POST")
                        && path.startsWith("/api/v1/surveys/")
                        && path.endsWith("/responses");
    }

    /** Lets a request in, to be followed by {@link #leave}; or not. */
    boolean enter(HttpServletRequest request) {
        int most = request.getMethod().equals("POST") ? mostSubmissions : mostPages;
        if (inside.incrementAndGet() <= most) {
            return true;
        }
        inside.decrementAndGet();
        return false;
    }

    void leave() {
        inside.decrementAndGet();
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
