package org.edrak.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Stands before everything: puts the security headers on every answer and limits what is taken in. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Guard extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final long MOST = 1 << 20;
    /** Less than the server has threads, so that refusals and staff always find one. */
    private static final Admission CUSTOMERS = new Admission(224, 272);

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

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        protect(response);
        rememberLanguage(request, response);
        long most = limit(request);
        if (request.getContentLengthLong() > most) {
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (!Admission.concerns(request)) {
            chain.doFilter(new LimitedRequest(request, most), response);
        } else if (CUSTOMERS.enter(request)) {
            try {
                chain.doFilter(new LimitedRequest(request, most), response);
            } finally {
                CUSTOMERS.leave();
            }
        } else {
            Admission.refuse(request, response);
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
