package org.edrak.surveyimports;

import java.util.List;

/** How far the import of a survey is. */
public sealed interface ImportState {
    /** Whether it goes on by itself. */
    default boolean isUnderWay() {
        return switch (this) {
            case Reading reading -> true;
            case Storing storing -> true;
            case Previewed previewed -> false;
            case Stored stored -> false;
            case Refused refused -> false;
        };
    }

    /** @param rows how many are read so far */
    record Reading(long rows) implements ImportState {}

    /** All is read; nothing is stored yet. */
    record Previewed(Preview preview) implements ImportState {}

    /** @param rows how many of {@code all} are stored so far */
    record Storing(long rows, long all) implements ImportState {}

    /** All is stored. */
    record Stored(Preview preview, TakenOver taken) implements ImportState {}

    /**
     * It cannot be taken over, and nothing is stored.
     *
     * @param code a key of messages
     * @param place where in the file; empty for the whole
     */
    record Refused(String code, String place, List<String> arguments) implements ImportState {}
}
