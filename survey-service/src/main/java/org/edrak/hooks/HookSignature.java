package org.edrak.hooks;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of a delivery: HMAC-SHA-256 of its time, a full stop and its body, as {@code sha256=} and hexadecimal. */
public final class HookSignature {
    private static final String NAME = "sha256=";
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private HookSignature() {}

    /** What a sender writes. */
    public static String of(String secret, String timestamp, byte[] body) {
        Mac mac = mac(secret.getBytes(StandardCharsets.UTF_8));
        mac.update(timestamp.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) '.');
        return NAME + HexFormat.of().formatHex(mac.doFinal(body));
    }

    /** Whether it is right and the time it names is now, give or take five minutes. */
    static boolean isValid(String secret, String timestamp, byte[] body, String signature, Instant now) {
        byte[] expected = of(secret, timestamp, body).getBytes(StandardCharsets.US_ASCII);
        boolean isRight = MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
        return isRight && isNow(timestamp, now);
    }

    private static boolean isNow(String timestamp, Instant now) {
        if (!timestamp.matches("[0-9]{1,12}")) {
            return false;
        }
        Duration off = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now)
                .abs();
        return off.compareTo(WINDOW) <= 0;
    }

    static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java runtime has HMAC-SHA-256", e);
        }
    }
}
