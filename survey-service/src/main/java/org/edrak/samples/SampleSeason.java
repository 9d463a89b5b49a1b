package org.edrak.samples;

import java.util.Locale;

/** An event of the sample year to which a text may belong. */
public enum SampleSeason {
    /** Parcels come late or not at all, for seven weeks. */
    CRISIS,
    /** The weeks after the crisis. */
    RECOVERY,
    /** The days around the Persian new year, 20 March. */
    NOWRUZ,
    /** The days around the longest night, 21 December. */
    YALDA,
    /** The sale at the end of November. */
    BLACK_FRIDAY,
    /** The days around the start of school, 23 September. */
    MEHR,
    SUMMER,
    WINTER;

    /** The season that the files of labelled texts call {@code key}. */
    static SampleSeason of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
