package org.edrak.conversations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A turn that is about to be stored.
 *
 * @param author the name of who wrote it, at most 200 characters; for an agent it tells agents apart
 * @param words at most 20,000 UTF-16 units; empty where only a picture or a file was sent
 */
public record NewTurn(AuthorRole role, @Nullable String author, Instant at, String words) {
    private static final String UNIT_SEPARATOR = "\u001f";

    /** What a turn is known by in its conversation: the same words of the same author at the same moment are one turn. */
    String digest() {
        String all = String.join(
                UNIT_SEPARATOR,
                role.key(),
                Objects.requireNonNullElse(author, ""),
                Long.toString(at.toEpochMilli()),
                words);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
