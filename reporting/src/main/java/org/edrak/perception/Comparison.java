package org.edrak.perception;

/** What a report's score is compared with. */
public sealed interface Comparison {
    /** The period of equal length that ends the day before. */
    record PreviousPeriod() implements Comparison {}

    /** The same days a year earlier. */
    record YearBefore() implements Comparison {}

    /** Other responses of the same days. */
    record OtherSlice(ReportFilter filter) implements Comparison {}

    /** As it stands in an address; empty for the previous period. */
    default String key() {
        return switch (this) {
            case PreviousPeriod previous -> "";
            case YearBefore year -> "year";
            case OtherSlice slice ->
                slice.filter().values().entrySet().stream()
                        .map(each -> each.getKey() + ":" + each.getValue())
                        .findFirst()
                        .orElse("all");
        };
    }
}
