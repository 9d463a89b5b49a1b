package org.edrak.feeds;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads pages of feeds, strictly. */
public final class Feeds {
    private static final int MOST_ITEMS = 1000;
    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Feeds() {}

    /** Reads what an address answered. */
    public static FeedPage read(byte[] body, FeedMapping mapping) throws UnreadableFeed {
        FeedPage page = switch (mapping.format()) {
            case XML -> XmlFeed.read(body);
            case JSON, APP_STORE -> read(tree(body), mapping);
        };
        if (page.items().size() > MOST_ITEMS) {
            throw new UnreadableFeed("feed.too-many");
        }
        return page;
    }

    private static JsonNode tree(byte[] body) throws UnreadableFeed {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            JsonNode tree = JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            if (tree.isMissingNode()) {
                throw new UnreadableFeed("feed.not-json");
            }
            return tree;
        } catch (CharacterCodingException e) {
            throw new UnreadableFeed("feed.not-utf8");
        } catch (IOException e) {
            throw new UnreadableFeed("feed.not-json");
        }
    }

    /** Reads JSON that is a tree already. */
    public static FeedPage read(JsonNode tree, FeedMapping mapping) throws UnreadableFeed {
        List<JsonNode> nodes = mapping.itemsPath().items(tree);
        if (nodes.size() > MOST_ITEMS) {
            throw new UnreadableFeed("feed.too-many");
        }
        List<Map<String, String>> items = new ArrayList<>();
        Map<String, String> paths = mapping.fieldPaths();
        for (JsonNode node : nodes) {
            Map<String, String> item = new HashMap<>();
            paths.forEach((field, path) -> JsonPath.of(path)
                    .flatMap(way -> way.text(node))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> item.put(field, text)));
            boolean isApp = mapping.format() == FeedFormat.APP_STORE && !item.containsKey("stars");
            if (!isApp) {
                items.add(item);
            }
        }
        return new FeedPage(items, next(tree, mapping).orElse(null));
    }

    private static Optional<String> next(JsonNode tree, FeedMapping mapping) {
        if (!mapping.next().isEmpty()) {
            return JsonPath.of(mapping.next()).flatMap(path -> path.text(tree)).filter(text -> !text.isBlank());
        }
        return mapping.format() == FeedFormat.APP_STORE ? nextOfStore(tree) : Optional.empty();
    }

    private static Optional<String> nextOfStore(JsonNode tree) {
        for (JsonNode link : tree.path("feed").path("link")) {
            JsonNode attributes = link.path("attributes");
            if (attributes.path("rel").asText().equals("next")
                    && attributes.path("href").isTextual()) {
                return Optional.of(attributes.path("href").asText().replaceFirst("/xml(\\?|$)", "/json$1"));
            }
        }
        return Optional.empty();
    }
}
