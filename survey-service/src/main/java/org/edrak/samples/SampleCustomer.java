package org.edrak.samples;

import java.util.Map;

/**
 * What the shop knows of a customer when it asks.
 *
 * @param segment new, regular, loyal or business
 * @param region a city's key
 * @param touchpoint where the customer last met the shop
 * @param daysSince since the last purchase
 * @param purchases in the last year
 * @param revenue of the last year in thousands of tomans
 */
public record SampleCustomer(
        String segment, String region, String touchpoint, int daysSince, int purchases, int revenue) {
    private static final Map<String, String> DEPARTMENTS = Map.of(
            "website",
            "online",
            "app",
            "online",
            "delivery",
            "logistics",
            "support-call",
            "support",
            "store",
            "stores");

    /** The survey's hidden fields. */
    Map<String, String> fields() {
        return Map.of(
                "segment",
                segment,
                "region",
                region,
                "touchpoint",
                touchpoint,
                "department",
                DEPARTMENTS.getOrDefault(touchpoint, "online"),
                "days-since",
                Integer.toString(daysSince),
                "purchases",
                Integer.toString(purchases),
                "revenue",
                Integer.toString(revenue));
    }
}
