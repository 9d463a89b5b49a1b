package org.edrak.samples;

import java.time.Instant;

/**
 * One invented review of the shop.
 *
 * @param externalId unique within its source
 * @param source app-store, web or marketplace
 * @param author an invented display name
 * @param locale fa or en
 * @param stars 1 to 5
 */
public record SampleReview(
        String externalId, Instant at, String source, String author, String locale, int stars, String text) {}
