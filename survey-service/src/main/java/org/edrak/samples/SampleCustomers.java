package org.edrak.samples;

import java.util.List;
import java.util.random.RandomGenerator;

/** Invents what the shop knows of customers: who comes from delivery or support is less glad, few bring much. */
final class SampleCustomers {
    private static final List<String> SEGMENTS = List.of("new", "regular", "loyal", "business");
    private static final List<String> REGIONS = List.of("tehran", "mashhad", "isfahan", "shiraz", "tabriz", "kish");
    private static final List<String> TOUCHPOINTS = List.of("website", "app", "delivery", "support-call", "store");

    private final RandomGenerator random;

    SampleCustomers(RandomGenerator random) {
        this.random = random;
    }

    SampleResponse known(SampleResponse response) {
        return response.by(draw(response.nps()));
    }

    private SampleCustomer draw(int nps) {
        boolean glad = nps >= 9;
        boolean cross = nps <= 6;
        int segment = glad
                ? SampleClock.weighted(random, 0.22, 0.38, 0.34, 0.06)
                : cross
                        ? SampleClock.weighted(random, 0.40, 0.36, 0.12, 0.12)
                        : SampleClock.weighted(random, 0.30, 0.42, 0.20, 0.08);
        int touchpoint = cross
                ? SampleClock.weighted(random, 0.20, 0.17, 0.33, 0.20, 0.10)
                : SampleClock.weighted(random, 0.30, 0.30, 0.18, 0.08, 0.14);
        int region = SampleClock.weighted(random, 0.46, 0.16, 0.14, 0.12, 0.118, 0.002);
        int purchases = 1 + (int) Math.round(Math.abs(random.nextGaussian()) * (1 + 3 * segment));
        double basket = Math.exp(6.2 + 0.7 * random.nextGaussian() + (segment == 3 ? 1.4 : 0));
        int daysSince = (int) Math.min(365, Math.round(-Math.log(1 - random.nextDouble()) * (cross ? 90 : 45)));
        return new SampleCustomer(
                SEGMENTS.get(segment), REGIONS.get(region), TOUCHPOINTS.get(touchpoint), daysSince, purchases, (int)
                        Math.round(basket * purchases));
    }
}
