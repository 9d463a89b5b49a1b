package org.edrak.feeds;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a feed.
 *
 * @param items each by name of {@link FeedMapping#FIELDS}; what an item lacks is absent
 * @param next where the feed goes on, as it says itself; null where it ends
 */
public record FeedPage(
        List<Map<String, String>> items, @Nullable String next) {
    public FeedPage {
        items = List.copyOf(items);
    }
}
