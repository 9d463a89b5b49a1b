package org.edrak.feeds;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a feed is read.
 *
 * @param items path to the reviews; empty for the format's usual place
 * @param fields names of {@link #FIELDS} to paths within a review; none for the format's usual places
 * @param next path to where the feed goes on: an address, or what takes the place of <code>{cursor}</code> in ours; empty
 *     for none
 * @param starsMin lowest step of the scale of its stars
 * @param starsMax highest step of it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FeedMapping(
        FeedFormat format, String items, Map<String, String> fields, String next, int starsMin, int starsMax) {
    /** What can be read of a review. */
    public static final List<String> FIELDS =
            List.of("id", "title", "text", "date", "stars", "author", "product", "place", "url", "language", "kind");

    private static final int USUAL_STARS = 5;
    private static final JsonMapper JSON = new JsonMapper();

    public FeedMapping(
            FeedFormat format,
            @Nullable String items,
            @Nullable Map<String, String> fields,
            @Nullable String next,
            int starsMin,
            int starsMax) {
        this.format = format;
        this.items = items == null ? "" : items.strip();
        this.fields = fields == null ? Map.of() : Map.copyOf(fields);
        this.next = next == null ? "" : next.strip();
        this.starsMin = starsMin;
        this.starsMax = starsMax;
    }

    /** A format in its usual places, with five stars. */
    public static FeedMapping usual(FeedFormat format) {
        return new FeedMapping(format, "", Map.of(), "", 1, USUAL_STARS);
    }

    public static FeedMapping read(String json) {
        try {
            return JSON.readValue(json, FeedMapping.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored mapping is broken", e);
        }
    }

    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fields whose paths are none, {@code items} and {@code next} among them. */
    public List<String> wrongPaths() {
        Map<String, String> paths = new TreeMap<>(fields);
        paths.put("items", items);
        paths.put("next", next);
        List<String> wrong = new ArrayList<>();
        paths.forEach((name, path) -> {
            boolean isKnown = FIELDS.contains(name) || name.equals("items") || name.equals("next");
            if (!isKnown || !path.isEmpty() && JsonPath.of(path).isEmpty()) {
                wrong.add(name);
            }
        });
        return wrong;
    }

    /** Where its items lie. */
    JsonPath itemsPath() {
        return JsonPath.of(items.isEmpty() ? format.usualItems() : items).orElseThrow();
    }

    /** Where the fields of an item lie. */
    Map<String, String> fieldPaths() {
        return fields.isEmpty() ? format.usualFields() : fields;
    }
}
