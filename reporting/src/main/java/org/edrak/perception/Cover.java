package org.edrak.perception;

import org.edrak.perception.ReportScope.Withheld;
import org.edrak.statistics.disclosure.SuppressionRules;
import org.jspecify.annotations.Nullable;

/**
 * What of a query is not shown, so that nobody can be recognised.
 *
 * @param withheld why nothing is shown; null where something is, or where there is nothing
 * @param hidesWords whether words are not shown
 */
record Cover(@Nullable Withheld withheld, boolean hidesWords) {
    static Cover of(Gathered gathered, PerceptionSummary summary) {
        long people = summary.count(Cell.Responses.class)
                + summary.count(Cell.Reviews.class)
                + summary.count(Cell.Conversations.class);
        if (people < SuppressionRules.LEAST_PEOPLE) {
            return new Cover(gathered.asked() == 0 ? null : Withheld.FEW, true);
        }
        ReportQuery query = gathered.query();
        return new Cover(
                FilterDisclosure.of(gathered.people(), query.filter(), query.flagged()),
                people < SuppressionRules.LEAST_PEOPLE_FOR_WORDS);
    }
}
