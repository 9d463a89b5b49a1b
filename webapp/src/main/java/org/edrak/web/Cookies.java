package org.edrak.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The cookies that we set: the session, the language, the colours, and a survey's answers so far. */
public final class Cookies {
    public static final String SESSION = "edrak_session";
    public static final String LANGUAGE = "edrak_lang";
    public static final String THEME = "edrak_theme";
    public static final String ANSWERS = "edrak_answers";

    private static final Duration YEAR = Duration.ofDays(365);

    private Cookies() {}

    /** The value of a cookie that the browser sent. */
    public static @Nullable String value(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    /** A session's cookie: out of reach of scripts, and of other sites' forms. */
    public static NewCookie session(HttpServletRequest request, String token, Duration lasts) {
        return cookie(request, SESSION, token, lasts);
    }

    public static NewCookie noSession(HttpServletRequest request) {
        return cookie(request, SESSION, "", Duration.ZERO);
    }

    public static NewCookie theme(HttpServletRequest request, String theme) {
        return cookie(request, THEME, theme, YEAR);
    }

    public static NewCookie language(HttpServletRequest request, String language) {
        return cookie(request, LANGUAGE, language, YEAR);
    }

    /** What opens the partial response of the survey behind {@code link}; sent to that survey's address alone. */
    public static NewCookie answers(HttpServletRequest request, String link, String secret, Duration lasts) {
        return cookie(request, ANSWERS, secret, "/s/" + link, lasts);
    }

    private static NewCookie cookie(HttpServletRequest request, String name, String value, Duration lasts) {
        return cookie(request, name, value, "/", lasts);
    }

    private static NewCookie cookie(
            HttpServletRequest request, String name, String value, String path, Duration lasts) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .maxAge((int) lasts.toSeconds())
                .httpOnly(true)
                .secure(isEncrypted(request))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private static boolean isEncrypted(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }
}
