package org.edrak.mail;

import java.time.Duration;
import java.util.regex.Pattern;

/** Decides how often a mail is tried, and what may stand in its head. */
final class MailRules {
    /** A server gets this many chances, over about half a day. */
    static final int MOST_ATTEMPTS = 8;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int DOUBLINGS = 2;
    private static final int MOST_DOUBLINGS = 8;
    private static final double SPREAD = 0.25;

    /** What ends a line anywhere, and what turns the direction of all that follows. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+");

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,189}");

    private MailRules() {}

    /**
     * How long to wait after so many attempts: a minute, four times as long after each, at most four hours; a quarter more or
     * less, so that not all come back at the same moment.
     *
     * @param chance 0 to 1
     */
    static Duration backOff(int attempts, double chance) {
        long grown = FIRST.toSeconds() << Math.min(MOST_DOUBLINGS, DOUBLINGS * Math.max(0, attempts - 1));
        double seconds = Math.min(LONGEST.toSeconds(), grown) * (1 - SPREAD + 2 * SPREAD * chance);
        return Duration.ofSeconds(Math.round(seconds));
    }

    /** A text as one line, so that nothing in it can begin a header of its own. */
    static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    /** Whether an address can stand in a server's commands: without a sign that means something there. */
    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
