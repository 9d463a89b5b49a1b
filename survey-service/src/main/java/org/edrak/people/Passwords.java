package org.edrak.people;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Passwords as we keep them: PBKDF2 with HMAC-SHA-256, a salt for each, and rounds that take about half a second. */
public final class Passwords {
    /** Characters that a password has at least. */
    public static final int SHORTEST = 12;
    /** Characters that a password has at most, so that nobody makes us hash books. */
    public static final int LONGEST = 200;

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NOBODYS =
            SCHEME + "$" + ROUNDS + "$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private Passwords() {}

    static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var base64 = Base64.getEncoder();
        return String.join(
                "$",
                SCHEME,
                Integer.toString(ROUNDS),
                base64.encodeToString(salt),
                base64.encodeToString(derive(password, salt, ROUNDS)));
    }

    static boolean matches(String password, String stored) {
        String[] parts = stored.split("\\$");
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalStateException("unknown password scheme");
        }
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
    }

    /** Takes the time that a comparison takes, so that an unknown address answers no sooner than a known one. */
    static void matchNobody(String password) {
        matches(password, NOBODYS);
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        try {
            var keySpec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(keySpec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
