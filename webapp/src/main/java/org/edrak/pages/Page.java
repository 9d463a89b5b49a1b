package org.edrak.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every page knows of its reader, and the reader's way of writing words, numbers and dates.
 *
 * @param locale {@code fa} or {@code en}
 * @param zone in which times are shown
 * @param workspace its name, when the reader is in one
 * @param viewer who is signed in, if anybody
 * @param csrf the token that every form carries; empty where the form needs none
 * @param path the address of this page with its query, from {@code /}
 * @param notice what the last step did, if it did something
 * @param named what the workspace calls things that have a key, by {@code aspect.key} and {@code driver.key}
 */
public record Page(
        Locale locale,
        ZoneId zone,
        Theme theme,
        @Nullable String workspace,
        @Nullable Viewer viewer,
        String csrf,
        String path,
        @Nullable Notice notice,
        Map<String, String> named) {
    public static final Locale FA = Locale.of("fa");
    public static final Locale EN = Locale.ENGLISH;

    /** Without the marks that say "right to left" browsers put the sign on the wrong side of Persian digits. */
    private static final String PERCENT_TO_THE_LEFT = "\u200f٪\u200f";

    /** A page of a workspace that calls everything as we do. */
    public Page(
            Locale locale,
            ZoneId zone,
            Theme theme,
            @Nullable String workspace,
            @Nullable Viewer viewer,
            String csrf,
            String path,
            @Nullable Notice notice) {
        this(locale, zone, theme, workspace, viewer, csrf, path, notice, Map.of());
    }

    /** A page for somebody who is not signed in. */
    public static Page open(Locale locale, ZoneId zone, Theme theme, String csrf, String path) {
        return new Page(locale, zone, theme, null, null, csrf, path, null);
    }

    public Page with(@Nullable Notice shown) {
        return new Page(locale, zone, theme, workspace, viewer, csrf, path, shown, named);
    }

    public boolean persian() {
        return locale.getLanguage().equals("fa");
    }

    public String language() {
        return persian() ? "fa" : "en";
    }

    public String direction() {
        return persian() ? "rtl" : "ltr";
    }

    public boolean mayEdit() {
        return viewer != null && viewer.mayEdit();
    }

    public boolean owns() {
        return viewer != null && viewer.owns();
    }

    /** The message of a key in the reader's language. */
    public String t(String key, Object... args) {
        return Messages.of(locale).text(key, args);
    }

    /** The name of something that has a key, such as a driver: the workspace's, else ours, else the key itself. */
    public String name(String kind, String key) {
        String message = kind + "." + key;
        String own = named.get(message);
        if (own != null) {
            return own;
        }
        return Messages.of(locale).has(message) ? t(message) : key.replace('-', ' ');
    }

    public String number(long value) {
        return Formats.of(locale).decimal(value, 0);
    }

    public String decimal(double value, int digits) {
        return Formats.of(locale).decimal(value, digits);
    }

    /** A share of 0 to 1 as a whole percentage. */
    public String percent(double share) {
        return number(Math.round(share * 100)) + (persian() ? PERCENT_TO_THE_LEFT : "%");
    }

    /** A number with its sign, also when it is above zero. */
    public String signed(double value, int digits) {
        return Formats.of(locale).signed(value, digits);
    }

    /** Latin digits in a text as the reader's language writes them. */
    public String digits(String text) {
        return Formats.of(locale).digits(text);
    }

    public String date(LocalDate date) {
        return Formats.of(locale).date(date, "d MMMM y");
    }

    public String date(Instant instant) {
        return Formats.of(locale).date(instant, zone, "d MMMM y");
    }

    public String dateTime(Instant instant) {
        return Formats.of(locale).date(instant, zone, persian() ? "d MMMM y، HH:mm" : "d MMMM y, HH:mm");
    }

    /** The month without its year, short where the language has a short form. */
    public String monthName(LocalDate day) {
        return Formats.of(locale).date(day, "MMM");
    }

    /** A day without its year. */
    public String dayMonth(LocalDate day) {
        return Formats.of(locale).date(day, "d MMM");
    }

    /** The year of a day in the reader's calendar. */
    public String year(LocalDate day) {
        return Formats.of(locale).date(day, "y");
    }

    /** A day as forms write it, which {@link #readDay} reads again. */
    public String dayField(LocalDate date) {
        return Formats.of(locale).date(date, persian() ? "y/MM/dd" : "y-MM-dd");
    }

    /** The day that somebody typed: Gregorian or, below the year 1700, Jalali; digits of either script. */
    public static Optional<LocalDate> readDay(String text) {
        return Formats.readDay(text.strip());
    }

    /** The address of an asset, which changes when its content does. */
    public String asset(String name) {
        return Assets.url(name);
    }

    /** This page in another language. */
    public String in(String language) {
        int query = path.indexOf('?');
        var kept = new StringBuilder(query < 0 ? path : path.substring(0, query)).append('?');
        if (query >= 0) {
            for (String part : path.substring(query + 1).split("&")) {
                if (!part.isEmpty() && !part.startsWith("lang=")) {
                    kept.append(part).append('&');
                }
            }
        }
        return kept.append("lang=").append(language).toString();
    }

    /** Whether the page lies in the part of the site that begins with this path. */
    public boolean within(String part) {
        String bare = path.replaceFirst("\\?.*", "");
        return part.equals("/") ? bare.equals("/") : bare.equals(part) || bare.startsWith(part + "/");
    }

    /** A text as a value in an address. */
    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An address from outside if a browser may follow it, else {@code null}. */
    public @Nullable String followable(@Nullable String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }
}
