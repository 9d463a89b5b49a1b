package org.edrak.surveys;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that a questionnaire asks. Its {@code name} is its identity across versions. */
public sealed interface Question {
    String name();

    LocalizedText title();

    boolean isRequired();

    /** What part of perception the question measures, if its author said so. */
    default Optional<Driver> driver() {
        return Optional.ofNullable(driverOrNull());
    }

    @Nullable
    Driver driverOrNull();

    /** How likely the customer is to recommend, 0 to 10. */
    record Nps(
            String name,
            LocalizedText title,
            boolean isRequired,
            @Nullable Driver driverOrNull) implements Question {}

    /** How satisfied the customer is. */
    record Csat(
            String name,
            LocalizedText title,
            boolean isRequired,
            @Nullable Driver driverOrNull,
            Scale scale) implements Question {}

    /** One item rated twice, as expected and as perceived (SERVQUAL). */
    record Pair(
            String name,
            LocalizedText title,
            boolean isRequired,
            @Nullable Driver driverOrNull,
            Scale scale) implements Question {}

    /**
     * Words of the customer's own.
     *
     * @param maxLength how many UTF-16 units at most, 1 to 10,000
     */
    record Text(
            String name,
            LocalizedText title,
            boolean isRequired,
            @Nullable Driver driverOrNull,
            int maxLength) implements Question {}
}
