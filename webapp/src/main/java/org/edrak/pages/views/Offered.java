package org.edrak.pages.views;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.edrak.imports.DateForm;
import org.edrak.imports.Encoding;
import org.edrak.pages.Page;

/** The choices that lists of forms offer, in the reader's language. */
public final class Offered {
    private Offered() {}

    public static List<Option> languages(Page page) {
        return named(page, "language.", "fa", "en");
    }

    /** Languages that a text can be in, with none chosen first. */
    public static List<Option> textLanguages(Page page) {
        return any(page, named(page, "language.", "fa", "en", "other"));
    }

    public static List<Option> zones(Page page) {
        return SetUpView.ZONES.stream()
                .map(zone ->
                        new Option(zone, zone + " · " + ZoneId.of(zone).getDisplayName(TextStyle.FULL, page.locale())))
                .toList();
    }

    public static List<Option> roles(Page page) {
        return named(page, "role.", "viewer", "analyst", "owner");
    }

    public static List<Option> sentiments(Page page) {
        return any(
                page, named(page, "sentiment.", "very-negative", "negative", "neutral", "positive", "very-positive"));
    }

    /** Whether others said the same, with nothing chosen first. */
    public static List<Option> copies(Page page) {
        return any(page, named(page, "reviews.copies.", "none", "any", "campaign"));
    }

    /** How a source's reviews can come. */
    public static List<Option> sourceKinds(Page page) {
        return named(page, "source.kind.", "pull", "webhook", "api", "upload");
    }

    /** What a feed can look like. */
    public static List<Option> feedFormats(Page page) {
        return named(page, "feed.format.", "json", "xml", "app-store");
    }

    /** How often a source is fetched, in minutes. */
    public static List<Option> intervals(Page page) {
        return named(page, "source.every.", "15", "60", "360", "1440");
    }

    public static List<Option> drivers(Page page, List<String> keys) {
        return any(
                page,
                keys.stream()
                        .map(key -> new Option(key, page.name("driver", key)))
                        .toList());
    }

    /** What separates the fields of a file; its values are the characters themselves, a tab as {@code tab}. */
    public static List<Option> delimiters(Page page) {
        return List.of(
                new Option(",", page.t("delimiter.comma")),
                new Option(";", page.t("delimiter.semicolon")),
                new Option("tab", page.t("delimiter.tab")),
                new Option("|", page.t("delimiter.bar")));
    }

    /** The lines of a file that can name its columns. */
    public static List<Option> namesIn(Page page) {
        return IntStream.rangeClosed(0, 5)
                .mapToObj(line -> new Option(
                        String.valueOf(line), page.t(line == 0 ? "import.names.none" : "import.names.line", line)))
                .toList();
    }

    public static List<Option> encodings(Page page) {
        return Stream.of(Encoding.values())
                .map(encoding -> new Option(encoding.name(), page.t("encoding." + encoding.name())))
                .toList();
    }

    public static List<Option> dateForms(Page page) {
        return Stream.of(DateForm.values())
                .map(form -> new Option(form.key(), page.t("dates." + form.key())))
                .toList();
    }

    public static List<Option> conversationChannels(Page page) {
        return named(page, "conversation.on.", "chat", "ticket", "message");
    }

    /** What writers want, with any of them first. */
    public static List<Option> kinds(Page page) {
        return any(page, named(page, "kind.", "complaint", "criticism", "suggestion", "praise", "none"));
    }

    public static List<Option> urgencies(Page page) {
        return any(page, named(page, "urgency.", "high", "medium", "low"));
    }

    /** The classes of sentiment alone. */
    public static List<Option> tones(Page page) {
        return named(page, "sentiment.", "very-negative", "negative", "neutral", "positive", "very-positive");
    }

    private static List<Option> any(Page page, List<Option> options) {
        return Stream.concat(Stream.of(new Option("", page.t("any"))), options.stream())
                .toList();
    }

    private static List<Option> named(Page page, String prefix, String... keys) {
        var options = new ArrayList<Option>();
        for (String key : keys) {
            options.add(new Option(key, page.t(prefix + key)));
        }
        return options;
    }
}
