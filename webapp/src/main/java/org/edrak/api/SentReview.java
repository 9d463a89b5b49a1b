package org.edrak.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.edrak.bodies.BadBody;
import org.edrak.bodies.Json;
import org.edrak.pages.Page;
import org.edrak.reviews.NewReview;
import org.edrak.reviews.ReviewRules;
import org.edrak.reviews.Stars;
import org.jspecify.annotations.Nullable;

/**
 * A review as a program sends it; with {@code source} its {@code externalId} is its identity, so that sending it again
 * changes nothing.
 *
 * @param writtenAt ISO 8601 with zone
 */
record SentReview(
        String source,
        String externalId,
        String text,
        @Nullable Stars stars,
        @Nullable String author,
        @Nullable String product,
        @Nullable String place,
        @Nullable String url,
        @Nullable String language,
        @Nullable String kind,
        Instant writtenAt) {
    private static final byte NEW_LINE = '\n';

    /**
     * One of those that were sent, from 1.
     *
     * @param review null when it cannot be taken
     * @param wrong why
     */
    record Line(int row, @Nullable NewReview review, List<Violation> wrong) {}

    /** Those in a body: one, an array, or an object with an array {@code reviews}. */
    static List<JsonNode> parts(@Nullable JsonNode body) {
        List<JsonNode> parts = new ArrayList<>();
        JsonNode known = body == null ? Json.tree("null") : body;
        if (known.isObject() && known.has("reviews")) {
            if (known.size() > 1 || !known.path("reviews").isArray()) {
                throw new BadBody("/reviews", "A batch is an object with the array reviews and nothing else.");
            }
            known.path("reviews").forEach(parts::add);
        } else if (known.isArray()) {
            known.forEach(parts::add);
        } else if (known.isObject()) {
            parts.add(known);
        }
        return parts;
    }

    /** The lines of a body that are not empty; a byte of a line's end stands in no other character of UTF-8. */
    static List<byte[]> lines(byte[] body) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= body.length; i++) {
            if (i == body.length || body[i] == NEW_LINE) {
                byte[] line = java.util.Arrays.copyOfRange(body, from, i);
                if (!new String(line, StandardCharsets.ISO_8859_1).isBlank()) {
                    lines.add(line);
                }
                from = i + 1;
            }
        }
        return lines;
    }

    /** What can be taken of one, and what is wrong with it. */
    static Line check(int row, JsonNode part, Page page, Instant now) {
        String place = "reviews[" + (row - 1) + "]";
        try {
            SentReview sent = part.isNull() ? null : Json.value(part, SentReview.class);
            return sent == null || sent.writtenAt() == null
                    ? wrong(row, Violation.of(page, place + ".writtenAt", "review.missing", List.of("writtenAt")))
                    : sent.check(row, place, page, now);
        } catch (BadBody e) {
            return wrong(row, new Violation(place + e.place().replace('/', '.'), "json", e.reason()));
        }
    }

    /** The same of a line that is not read yet. */
    static Line check(int row, byte[] line, Page page, Instant now) {
        try {
            return check(row, (JsonNode) Json.read(line, JsonNode.class), page, now);
        } catch (BadBody e) {
            return wrong(row, new Violation("reviews[" + (row - 1) + "] " + e.place(), "json", e.reason()));
        }
    }

    private static Line wrong(int row, Violation violation) {
        return new Line(row, null, List.of(violation));
    }

    private Line check(int row, String at, Page page, Instant now) {
        NewReview review = new NewReview(
                Objects.requireNonNullElse(source, "").strip(),
                Objects.requireNonNullElse(externalId, "").strip(),
                Objects.requireNonNullElse(text, "").strip(),
                stars,
                author,
                product,
                url,
                writtenAt,
                place,
                language,
                kind);
        List<Violation> wrong = ReviewRules.check(review, now).stream()
                .map(problem -> Violation.of(page, at + "." + problem.field(), problem.code(), problem.arguments()))
                .toList();
        return new Line(row, wrong.isEmpty() ? review : null, wrong);
    }
}
