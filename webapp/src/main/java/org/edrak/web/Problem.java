package org.edrak.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * An error as the API tells it (RFC 9457).
 *
 * @param title the status in words
 * @param detail what was wrong this time, for the one who sent it
 * @param more members of this kind of problem, such as {@code errors}
 */
@JsonPropertyOrder({"type", "title", "status", "detail"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonAnyGetter Map<String, Object> more) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String detail) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Error" : Objects.requireNonNull(known.getReasonPhrase());
        return new Problem("about:blank", title, status, detail, Map.of());
    }

    public Problem with(String name, Object value) {
        var extended = new LinkedHashMap<>(more);
        extended.put(name, value);
        return new Problem(type, title, status, detail, extended);
    }

    public Response.ResponseBuilder answer() {
        return Response.status(status).type(MEDIA_TYPE).entity(this);
    }
}
