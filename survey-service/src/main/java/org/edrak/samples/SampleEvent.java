package org.edrak.samples;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that happened in the sample year and shows in its score.
 *
 * @param label in Persian and English, since a workspace's own words are not translated
 */
public record SampleEvent(LocalDate day, String label) {
    /** What happened in the 365 days that end with {@code lastDay}, oldest first. */
    public static List<SampleEvent> ending(LocalDate lastDay) {
        SampleCalendar calendar = new SampleCalendar(lastDay);
        return List.of(
                new SampleEvent(calendar.crisisBegins(), "پیک‌ها از کار ماندند · The couriers broke down"),
                new SampleEvent(calendar.crisisEases(), "شرکت پست تازه · A new courier company"),
                new SampleEvent(calendar.crisisIsOver(), "ارسال عادی شد · Delivery is back to normal"));
    }
}
