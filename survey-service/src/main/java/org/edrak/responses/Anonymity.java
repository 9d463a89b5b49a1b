package org.edrak.responses;

import java.time.Instant;
import java.time.ZoneId;
import org.edrak.ids.Secrets;

/** What is left of the things that would tell who gave an anonymous response. */
final class Anonymity {
    private Anonymity() {}

    /** The beginning of the day. */
    static Instant day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    /** Enough to know a submission that comes again, until {@link AnonymitySweep} takes it away as well. */
    static String key(long surveyId, String key) {
        return Secrets.hash(surveyId + ":" + key);
    }
}
