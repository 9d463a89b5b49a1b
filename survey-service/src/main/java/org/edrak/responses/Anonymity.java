package org.edrak.responses;

import java.time.Instant;
import java.time.ZoneId;
import org.edrak.ids.Secrets;
import org.edrak.surveys.Survey;

/** What is left of the things that would tell who gave an anonymous response. */
final class Anonymity {
    private Anonymity() {}

    /** The beginning of the day. */
    static Instant day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    /**
     * The key of a submission as its row keeps it. An anonymous row keeps a hash, enough to know the submission when it
     * comes again, until {@link AnonymitySweep} takes that away as well.
     */
    static String key(Survey survey, String key) {
        return survey.isAnonymous() ? Secrets.hash(survey.id() + ":" + key) : key;
    }
}
