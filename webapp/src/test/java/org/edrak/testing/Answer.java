package org.edrak.testing;

import java.net.http.HttpHeaders;
import java.util.regex.Pattern;

/** What came back. */
public record Answer(int status, HttpHeaders headers, String body) {
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The body without its tags, whatever is marked in it. */
    public String words() {
        return body.replaceAll("<[^>]*>", "");
    }

    public boolean matches(String pattern) {
        return Pattern.compile(pattern).matcher(body).find();
    }

    /** The first group of a pattern's first match. */
    public String find(String pattern) {
        var matcher = Pattern.compile(pattern).matcher(body);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in this answer of status " + status + ": " + body);
        }
        return matcher.group(1);
    }
}
