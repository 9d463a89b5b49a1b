package org.edrak.feeds;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a feed looks like. */
public enum FeedFormat {
    /** JSON, its places named by paths; left out, they are our own names. */
    JSON,
    /** RSS 2.0 or Atom, told apart by themselves. */
    XML,
    /** The JSON of an app store's customer reviews. */
    APP_STORE;

    private static final Map<String, String> OUR_OWN = Map.ofEntries(
            Map.entry("id", "$.externalId"),
            Map.entry("text", "$.text"),
            Map.entry("date", "$.writtenAt"),
            Map.entry("stars", "$.stars.value"),
            Map.entry("author", "$.author"),
            Map.entry("product", "$.product"),
            Map.entry("place", "$.place"),
            Map.entry("url", "$.url"),
            Map.entry("language", "$.language"),
            Map.entry("kind", "$.kind"));

    private static final Map<String, String> STORE = Map.of(
            "id", "$.id.label",
            "title", "$.title.label",
            "text", "$.content.label",
            "date", "$.updated.label",
            "stars", "$['im:rating'].label",
            "author", "$.author.name.label",
            "product", "$['im:version'].label");

    /** The name that forms and the API use, such as {@code app-store}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FeedFormat> of(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(key))
                .findFirst();
    }

    /** Where its items lie when nobody says. */
    public String usualItems() {
        return switch (this) {
            case JSON -> "$.reviews";
            case XML -> "";
            case APP_STORE -> "$.feed.entry";
        };
    }

    /** Where the fields of an item lie when nobody says. */
    public Map<String, String> usualFields() {
        return switch (this) {
            case JSON -> OUR_OWN;
            case XML -> Map.of();
            case APP_STORE -> STORE;
        };
    }
}
