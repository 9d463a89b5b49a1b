package org.edrak.ids;

import io.hypersistence.tsid.TSID;
import java.security.SecureRandom;
import java.util.OptionalLong;

/** Gives time-sorted 64-bit identifiers and writes them as the 13 characters that addresses and the API show. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new identifier: 42 bits of milliseconds, then node and counter. */
    public static long next() {
        return TSID.Factory.getTsid().toLong();
    }

    /** A new identifier that tells nothing of when it was given: 63 random bits. */
    public static long random() {
        return RANDOM.nextLong() >>> 1;
    }

    /** The identifier as 13 characters of Crockford's base 32, sorted like the number. */
    public static String text(long id) {
        return TSID.from(id).toString();
    }

    /** The identifier that {@code text} writes; empty when it writes none, so that callers answer 404 and not 500. */
    public static OptionalLong parse(String text) {
        return TSID.isValid(text) ? OptionalLong.of(TSID.from(text).toLong()) : OptionalLong.empty();
    }
}
