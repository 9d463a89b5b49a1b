package org.edrak.pages.views;

import java.util.List;
import org.edrak.themes.Emergence;
import org.jspecify.annotations.Nullable;

/**
 * What customers speak of more than before. The address takes {@code days}. A theme is dismissed by a POST to {@code
 * /themes/dismiss} with {@code language} and each {@code phrase}, and becomes an aspect by one to {@code /themes/name} with
 * {@code name}, {@code driver}, each phrase that is to name it, and as {@code theme} all of them.
 *
 * @param offered the numbers of days that can be chosen
 * @param dismissed how many phrases were dismissed
 */
public record ThemesView(
        Emergence emergence,
        List<Theme> themes,
        int days,
        List<Integer> offered,
        List<Option> drivers,
        long dismissed,
        Form form,
        Progress scoring)
        implements View {
    /**
     * A theme.
     *
     * @param times how many times as frequent as before; null when it was never there
     * @param tone {@code positive}, {@code negative} or {@code neutral}
     */
    public record Theme(
            String language,
            List<String> phrases,
            int texts,
            double share,
            @Nullable Double times,
            String tone,
            List<Said> quotes) {}

    /** What a customer said, and the id under which it is explained. */
    public record Said(String id, Quote quote) {}
}
