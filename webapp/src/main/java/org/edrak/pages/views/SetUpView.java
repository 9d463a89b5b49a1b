package org.edrak.pages.views;

import java.util.List;

/**
 * Creating the first owner and workspace. Fields: {@code name}, {@code email}, {@code password}, {@code workspace},
 * {@code language} ({@code fa} or {@code en}), {@code zone} (a time zone's id).
 *
 * @param action the address that takes the form: the set-up link itself
 */
public record SetUpView(String action, Form form) implements View {
    /** The time zones that the form offers. */
    public static final List<String> ZONES = List.of(
            "Asia/Tehran",
            "Asia/Kabul",
            "Asia/Dushanbe",
            "Asia/Baghdad",
            "Asia/Dubai",
            "Asia/Istanbul",
            "Asia/Karachi",
            "Asia/Kolkata",
            "Asia/Singapore",
            "Asia/Tokyo",
            "Australia/Sydney",
            "Europe/Moscow",
            "Europe/Athens",
            "Europe/Berlin",
            "Europe/Paris",
            "Europe/London",
            "UTC",
            "America/Sao_Paulo",
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles");
}
