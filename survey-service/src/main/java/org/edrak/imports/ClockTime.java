package org.edrak.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The time that may stand behind a day, with its offset if it tells one. */
final class ClockTime {
    /** To be put behind the pattern of a day. */
    static final String PATTERN = "(?:[T ,]+(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})"
            + "(?::(?<second>[0-9]{2})(?:\\.[0-9]{1,9})?)?(?: ?(?<half>[AaPp])\\.?[Mm]\\.?)?"
            + "(?: ?(?<offset>Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2}))?)?";

    private static final int HALF_A_DAY = 12;

    private ClockTime() {}

    /** The moment on {@code day} that was matched; noon where no time was. */
    static Instant on(LocalDate day, Matcher written, ZoneId zone) {
        String offset = written.group("offset");
        return day.atTime(time(written))
                .atZone(offset == null ? zone : zone(offset))
                .toInstant();
    }

    private static ZoneId zone(String offset) {
        return Character.isLetter(offset.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(offset);
    }

    private static LocalTime time(Matcher written) {
        if (written.group("hour") == null) {
            return LocalTime.NOON;
        }
        String second = written.group("second");
        return LocalTime.of(
                hour(Integer.parseInt(written.group("hour")), written.group("half")),
                Integer.parseInt(written.group("minute")),
                second == null ? 0 : Integer.parseInt(second));
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null || hour > HALF_A_DAY) {
            return hour;
        }
        return hour % HALF_A_DAY + (half.equalsIgnoreCase("p") ? HALF_A_DAY : 0);
    }
}
