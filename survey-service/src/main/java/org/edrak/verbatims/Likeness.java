package org.edrak.verbatims;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.edrak.text.PersianText;
import org.jspecify.annotations.Nullable;

/** One number for all spellings of the same words. */
public final class Likeness {
    private static final int SHORTEST = 20;

    private Likeness() {}

    /** The first 64 bits of the SHA-256 of the folded words; null below 20 characters, which many write alike. */
    public static @Nullable Long of(String words) {
        if (words.length() < SHORTEST) {
            return null;
        }
        String folded = PersianText.fold(words).text();
        if (folded.length() < SHORTEST) {
            return null;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
