package org.edrak.feeds;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.edrak.imports.StrictXml;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** RSS 2.0 and Atom. Their texts may be HTML, of which the words are kept. */
final class XmlFeed {
    private static final int MOST_ITEMS = 1001;
    /** An app store's feed begins with the app itself, which has a maker and no rating. */
    private static final String APP = "app";

    private final StrictXml xml;
    private final List<Map<String, String>> items = new ArrayList<>();
    private @Nullable String next;
    /** Whether the item at hand gave its text without markup, so that the same in markup adds nothing. */
    private boolean isPlain;

    private XmlFeed(StrictXml xml) {
        this.xml = xml;
    }

    static FeedPage read(byte[] body) throws UnreadableFeed {
        try (StrictXml xml = new StrictXml(new ByteArrayInputStream(body))) {
            XmlFeed feed = new XmlFeed(xml);
            feed.read();
            return new FeedPage(feed.items, feed.next);
        } catch (XMLStreamException | RuntimeException e) {
            throw new UnreadableFeed("feed.not-xml");
        }
    }

    private void read() throws XMLStreamException, UnreadableFeed {
        boolean isFeed = false;
        while (xml.next()) {
            if (xml.begins("item") || xml.begins("entry")) {
                Map<String, String> item = item(xml.name());
                if (item.remove(APP) == null || item.containsKey("stars")) {
                    items.add(item);
                }
            } else if (xml.begins("link") && xml.attribute("rel").equals("next")) {
                next = xml.attribute("href");
            } else if (xml.begins("rss") || xml.begins("feed") || xml.begins("RDF")) {
                isFeed = true;
            }
            if (items.size() >= MOST_ITEMS) {
                return;
            }
        }
        if (!isFeed) {
            throw new UnreadableFeed("feed.not-xml");
        }
    }

    private Map<String, String> item(String element) throws XMLStreamException {
        Map<String, String> item = new HashMap<>();
        isPlain = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("author")) {
                author(item);
            } else if (xml.begins()) {
                take(item, xml.name());
            }
        }
        item.computeIfPresent("text", (field, text) -> isPlain ? text : words(text));
        item.computeIfPresent("title", (field, html) -> words(html));
        if (!item.containsKey("text") && item.containsKey("title")) {
            item.put("text", String.valueOf(item.remove("title")));
        }
        if (!item.containsKey("id") && item.containsKey("url")) {
            item.put("id", String.valueOf(item.get("url")));
        }
        return item;
    }

    /** Plain text, else the longer of description and content; the later of the two dates of Atom is that of the last change. */
    private void take(Map<String, String> item, String name) throws XMLStreamException {
        String address = name.equals("link") && xml.attribute("rel").matches("|alternate") ? xml.attribute("href") : "";
        String field = switch (name) {
            case "guid", "id" -> "id";
            case "title" -> "title";
            case "description", "summary", "content", "encoded" -> "text";
            case "pubDate", "published", "date" -> "date";
            case "updated" -> item.containsKey("date") ? "" : "date";
            case "creator" -> "author";
            case "link" -> "url";
            case "rating" -> "stars";
            case "artist", "contentType" -> APP;
            default -> "";
        };
        boolean isPlainHere = field.equals("text") && xml.attribute("type").equals("text");
        String text = xml.text().strip();
        if (!address.isEmpty()) {
            text = address;
        }
        boolean isWorse = isPlain || item.getOrDefault("text", "").length() > text.length();
        if (field.equals("text") && isWorse && !isPlainHere) {
            return;
        }
        isPlain |= isPlainHere;
        if (!field.isEmpty() && !text.isEmpty()) {
            item.put(field, text);
        }
    }

    /** Atom has an element with a name here; the e-mail address that RSS has is passed over. */
    private void author(Map<String, String> item) throws XMLStreamException {
        String direct = "";
        while (xml.next() && !xml.ends("author")) {
            if (xml.begins("name")) {
                direct = xml.text().strip();
            } else if (xml.begins()) {
                xml.text();
            }
        }
        if (!direct.isEmpty()) {
            item.put("author", direct);
        }
    }

    private static String words(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0
                ? html
                : Jsoup.parse(html).text();
    }
}
