package org.edrak.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.edrak.server.BusyProcessors;
import org.edrak.server.RequestScope;

/** Stands before everything: puts the security headers on every answer and limits what is taken in. */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC})
public class Guard extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final long MOST = 1 << 20;

    /** Enough to keep the processors and the disk busy. */
    private static final int INSIDE = 8 * Math.min(10, Runtime.getRuntime().availableProcessors());

    /** Who waits holds a thread; the server has more than these and those inside, so that staff and refusals find one. */
    private static final Admission CUSTOMERS =
            new Admission(INSIDE, 80, new Pace(new BusyProcessors(), System.nanoTime()), System::nanoTime);

    private static final long MOST_UPLOADED = 64L << 20;
    /** A million reviews. */
    private static final long MOST_OF_REVIEWS = 1L << 30;
    /** A thousand of them, with longer texts than most write. */
    private static final long MOST_OF_A_BATCH = 8L << 20;

    private static final long MOST_ANSWERED = 24L << 20;
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The security policy of a page that shows another page of ours in itself. */
    public static final String FRAMING = POLICY + "; frame-src 'self'";

    /** The security policy of a page that another page of ours may show in itself. */
    public static final String FRAMED = POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'");

    @Inject
    private transient RequestScope scope;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(TakenBody.class.getName()) instanceof TakenBody taken) {
            scope.within(request, () -> goOn(request, taken, response, chain));
            return;
        }
        if (request.getAttribute(ArrivingBody.REFUSED) instanceof Integer status) {
            tellRefusal(request, response, status);
            return;
        }
        protect(response);
        rememberLanguage(request, response);
        long most = limit(request);
        if (request.getContentLengthLong() > most) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (most > MOST_ANSWERED) {
            // Only those who may send files that long are listened to at all, and that is found out before.
            chain.doFilter(new LimitedRequest(request, most), response);
        } else if (isThere(request)) {
            goOn(request, take(request), response, chain);
        } else {
            ArrivingBody.await(request, most);
        }
    }

    /** Whoever still sends is not listened to any more. */
    private static void refuse(HttpServletResponse response, int status) throws IOException {
        response.setHeader("Connection", "close");
        response.sendError(status);
    }

    /** A request that came again is past the place where the server sends errors to their page. */
    private static void tellRefusal(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException, ServletException {
        response.setHeader("Connection", "close");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher(ErrorPage.PATH).forward(request, response);
    }

    /** Whether the whole body came with the headers, as nearly always. */
    private static boolean isThere(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        return length == 0
                || length < 0 && request.getHeader("Transfer-Encoding") == null && tellsBodies(request)
                || length > 0
                        && length <= TakenBody.SMALL
                        && request.getInputStream().available() >= length;
    }

    /** Later protocols need not say that a body follows; of methods that have none it is known. */
    private static boolean tellsBodies(HttpServletRequest request) {
        return request.getProtocol().startsWith("HTTP/1")
                || request.getMethod().equals("GET")
                || request.getMethod().equals("HEAD");
    }

    private static TakenBody take(HttpServletRequest request) throws IOException {
        TakenBody body = new TakenBody();
        int length = Math.max(0, request.getContentLength());
        if (length > 0) {
            body.add(request.getInputStream().readNBytes(length), length);
        }
        return body;
    }

    private static void goOn(
            HttpServletRequest request, TakenBody taken, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (taken) {
            HttpServletRequest read = new ReadRequest(request, taken);
            if (!Admission.concerns(request)) {
                chain.doFilter(read, response);
            } else if (CUSTOMERS.enter(request)) {
                try {
                    chain.doFilter(read, response);
                } finally {
                    CUSTOMERS.leave(request);
                }
            } else {
                Admission.refuse(request, response);
            }
        }
    }

    static void protect(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }

    private static long limit(HttpServletRequest request) {
        String type = request.getContentType();
        String sent = type == null ? "" : type.toLowerCase(Locale.ROOT);
        boolean isForm = sent.startsWith("multipart/form-data");
        String path = request.getRequestURI();
        if (isForm && (path.equals("/reviews/import") || path.equals("/api/v1/reviews/imports"))) {
            return MOST_OF_REVIEWS;
        }
        if (path.equals("/api/v1/reviews")) {
            return MOST_OF_A_BATCH;
        }
        if (path.contains("import") && (isForm || sent.startsWith("application/octet-stream"))) {
            return MOST_UPLOADED;
        }
        return isForm && path.startsWith("/s/") ? MOST_ANSWERED : MOST;
    }

    private static void rememberLanguage(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        if (query == null || !query.contains("lang=")) {
            return;
        }
        String language = query.replaceFirst("^(?:.*&)?lang=([a-z]{2})(?:&.*)?$", "$1");
        if (Languages.isOffered(language)) {
            response.addHeader("Set-Cookie", Cookies.language(request, language).toString());
        }
    }
}
