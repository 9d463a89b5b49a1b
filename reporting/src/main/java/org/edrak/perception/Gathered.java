package org.edrak.perception;

import java.util.Map;

/**
 * What a query gathered.
 *
 * @param months what its responses and reviews gave
 * @param people how many responses there are of each kind in its period and surveys, whatever its filter; only where
 *     something of it may have to be withheld
 * @param quotes words met on the way; of raw rows alone
 */
record Gathered(MonthlyFold months, Map<Traits, Long> people, QuoteCandidates quotes) {
    boolean isNothing() {
        return months.whole().count(Cell.Responses.class) == 0;
    }
}
