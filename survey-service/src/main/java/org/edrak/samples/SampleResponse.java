package org.edrak.samples;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.edrak.questionnaires.Driver;
import org.jspecify.annotations.Nullable;

/**
 * One invented answer to the sample survey.
 *
 * @param locale fa or en
 * @param channel link, email, sms, qr or embed
 * @param nps 0 to 10
 * @param csat 1 to 5; null when skipped
 * @param pairs the drivers that were not skipped
 * @param text the open answer; null when none was given
 * @param customer what the shop knows of the customer; null when that is nothing
 */
public record SampleResponse(
        Instant at,
        String locale,
        String channel,
        int nps,
        @Nullable Integer csat,
        Map<Driver, SamplePair> pairs,
        @Nullable String text,
        @Nullable SampleCustomer customer) {
    public SampleResponse {
        pairs = Collections.unmodifiableMap(new TreeMap<>(pairs));
    }

    /** What the customer typed into the fields of the sample survey's page, by the fields' names. */
    public Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        typed.put("nps", Integer.toString(nps));
        if (csat != null) {
            typed.put("csat", csat.toString());
        }
        pairs.forEach((driver, pair) -> {
            typed.put(driver + ".expectation", Integer.toString(pair.expectation()));
            typed.put(driver + ".perception", Integer.toString(pair.perception()));
        });
        if (text != null) {
            typed.put("why", text);
        }
        if (customer != null) {
            typed.putAll(customer.fields());
        }
        return typed;
    }

    /** This response with words, and with each driver that the words judge perceived one point better or worse. */
    SampleResponse saying(SampleText said) {
        Map<Driver, SamplePair> judged = new TreeMap<>(pairs);
        for (SampleOpinion opinion : said.opinions()) {
            judged.computeIfPresent(opinion.driver(), (driver, pair) -> pair.perceivedBy(opinion.polarity()));
        }
        return new SampleResponse(at, locale, channel, nps, csat, judged, said.text(), customer);
    }

    /** This response of a customer whom the shop knows. */
    SampleResponse by(SampleCustomer known) {
        return new SampleResponse(at, locale, channel, nps, csat, pairs, text, known);
    }
}
