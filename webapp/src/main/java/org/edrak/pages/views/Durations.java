package org.edrak.pages.views;

import org.edrak.pages.Page;

/** How long something took, in the words of the reader. */
public final class Durations {
    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;

    private Durations() {}

    /** Seconds in the largest unit of which there are one and a half or more. */
    public static String text(Page page, long seconds) {
        if (seconds < 1.5 * MINUTE) {
            return page.t("duration.seconds", page.number(seconds));
        }
        if (seconds < 1.5 * HOUR) {
            return page.t("duration.minutes", page.number(Math.round(seconds / MINUTE)));
        }
        return seconds < 1.5 * DAY
                ? page.t("duration.hours", page.decimal(seconds / HOUR, 1))
                : page.t("duration.days", page.decimal(seconds / DAY, 1));
    }
}
