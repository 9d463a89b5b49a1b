package org.edrak.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.edrak.reviews.NewReview;
import org.edrak.reviews.Stars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static FeedPage page(FeedMapping mapping, String body) throws UnreadableFeed {
        return Feeds.read(body.getBytes(StandardCharsets.UTF_8), mapping);
    }

    private static FeedReviews reviews(FeedMapping mapping, String body) throws UnreadableFeed {
        return FeedReviews.of(page(mapping, body), mapping, "shop", ZoneOffset.UTC, NOW);
    }

    @Test
    void readsOurOwnShapeWithoutAnyMapping() throws UnreadableFeed {
        FeedReviews read = reviews(FeedMapping.usual(FeedFormat.JSON), """
                {"reviews":[{"externalId":"1","text":"Late.","stars":{"value":2},"author":"M","place":"Shiraz",
                 "language":"en","kind":"complaint","product":"Kettle","url":"https://shop.example/1",
                 "writtenAt":"2026-11-20T09:30:00+03:30"},{"externalId":"2","text":"","writtenAt":"yesterday"}]}""");
        assertThat(read.reviews())
                .containsExactly(new NewReview(
                        "shop",
                        "1",
                        "Late.",
                        new Stars(2, 1, 5),
                        "M",
                        "Kettle",
                        "https://shop.example/1",
                        Instant.parse("2026-11-20T06:00:00Z"),
                        "Shiraz",
                        "en",
                        "complaint"));
        assertThat(read.rejected()).isEqualTo(1);
        assertThat(read.problems())
                .extracting(problem -> problem.row() + " " + problem.column() + " " + problem.code())
                .containsExactly("2 date import.not-a-date", "2 text review.missing");
    }

    @Test
    void readsOtherShapesByPaths() throws UnreadableFeed {
        FeedMapping mapping = new FeedMapping(
                FeedFormat.JSON,
                "$.data.items",
                Map.of("id", "$.key", "text", "$.body.plain", "date", "$.ts", "stars", "$.score"),
                "$.data.cursor",
                0,
                10);
        String body = """
                {"data":{"items":[{"key":17,"body":{"plain":" عالی بود "},"ts":1763800000,"score":"9.0"},
                {"key":18,"body":{"plain":"x"},"ts":1763800000123,"score":4.5},
                {"key":19,"body":{"plain":"y"},"ts":1763800000123,"score":"four"}],"cursor":"abc"}}""";
        assertThat(page(mapping, body).next()).isEqualTo("abc");
        FeedReviews read = reviews(mapping, body);
        assertThat(read.reviews()).hasSize(2);
        assertThat(read.reviews().getLast().stars()).isEqualTo(new Stars(4.5, 0, 10));
        assertThat(read.reviews().getFirst().externalId()).isEqualTo("17");
        assertThat(read.reviews().getFirst().text()).isEqualTo("عالی بود");
        assertThat(read.reviews().getFirst().stars()).isEqualTo(new Stars(9, 0, 10));
        assertThat(read.reviews().getFirst().writtenAt()).isEqualTo(Instant.ofEpochSecond(1763800000));
        assertThat(read.problems().getFirst().code()).isEqualTo("import.not-a-number-of-stars");
    }

    @Test
    void readsTheReviewsOfAnAppStoreAndPassesTheAppItselfOver() throws UnreadableFeed {
        String body = """
                {"feed":{"author":{"name":{"label":"Store"}},
                 "entry":[{"im:name":{"label":"The app"},"id":{"label":"app"}},
                  {"id":{"label":"991"},"author":{"name":{"label":"ann"}},"im:rating":{"label":"4"},
                   "im:version":{"label":"2.1"},"title":{"label":"Good"},"content":{"label":"Does what it should."},
                   "updated":{"label":"2026-11-01T03:00:00-07:00"}}],
                 "link":[{"attributes":{"rel":"self","href":"https://store.example/1"}},
                  {"attributes":{"rel":"next","href":"https://store.example/page=2/xml?x=1"}}]}}""";
        FeedMapping mapping = FeedMapping.usual(FeedFormat.APP_STORE);
        assertThat(page(mapping, body).next()).isEqualTo("https://store.example/page=2/json?x=1");
        FeedReviews read = reviews(mapping, body);
        assertThat(read.reviews()).singleElement().satisfies(review -> {
            assertThat(review.externalId()).isEqualTo("991");
            assertThat(review.text()).isEqualTo("Good\nDoes what it should.");
            assertThat(review.stars()).isEqualTo(new Stars(4, 1, 5));
            assertThat(review.writtenAt()).isEqualTo(Instant.parse("2026-11-01T10:00:00Z"));
        });
    }

    @Test
    void readsRss() throws UnreadableFeed {
        FeedReviews read = reviews(FeedMapping.usual(FeedFormat.XML), """
                <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
                <title>Reviews</title><item><guid>g-1</guid><title>Slow</title>
                <description>&lt;p&gt;The courier was &lt;b&gt;late&lt;/b&gt;.&lt;/p&gt;</description>
                <dc:creator>Ann</dc:creator><link>https://shop.example/1</link>
                <pubDate>Fri, 20 Nov 2026 09:30:00 +0330</pubDate></item></channel></rss>""");
        assertThat(read.problems()).isEmpty();
        assertThat(read.reviews()).singleElement().satisfies(review -> {
            assertThat(review.text()).isEqualTo("Slow\nThe courier was late.");
            assertThat(review.author()).isEqualTo("Ann");
            assertThat(review.url()).isEqualTo("https://shop.example/1");
            assertThat(review.writtenAt()).isEqualTo(Instant.parse("2026-11-20T06:00:00Z"));
        });
    }

    @Test
    void readsTheXmlOfAnAppStoreWithoutTheAppAndWithoutMarkup() throws UnreadableFeed {
        FeedReviews read = reviews(FeedMapping.usual(FeedFormat.XML), """
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:im="http://store.example/rss">
                  <entry><id>99</id><title>Kettle app - Kettles Ltd</title><updated>2026-11-01T00:00:00-07:00</updated>
                    <im:name>Kettle app</im:name><im:artist>Kettles Ltd</im:artist>
                    <content type="html">&lt;b&gt;Kettle app&lt;/b&gt; boils</content></entry>
                  <entry><updated>2026-11-10T09:08:07-07:00</updated><id>1</id><title>Cold</title>
                    <content type="text">It does not boil at &lt; 100 &amp; hisses.</content>
                    <im:rating>2</im:rating><im:version>2.1</im:version><author><name>Mina</name></author>
                    <content type="html">&lt;table&gt;&lt;b&gt;Cold&lt;/b&gt; by Mina, 2.1: It does not boil at &amp;lt; 100
                      &amp;amp; hisses.&lt;/table&gt;</content></entry>
                </feed>""");
        assertThat(read.problems()).isEmpty();
        assertThat(read.reviews())
                .extracting(NewReview::externalId, NewReview::text, NewReview::author)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", "Cold\nIt does not boil at < 100 & hisses.", "Mina"));
    }

    @Test
    void readsAtomWithItsNextPage() throws UnreadableFeed {
        String body = """
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:im="http://store.example/rss">
                <link rel="next" href="page2.xml"/><entry><id>tag:1</id><title>نه</title>
                <content type="text">پیک دیر رسید.</content><author><name>علی</name></author><im:rating>2</im:rating>
                <updated>2026-11-02T00:00:00Z</updated><published>2026-11-01T00:00:00Z</published></entry></feed>""";
        FeedMapping mapping = FeedMapping.usual(FeedFormat.XML);
        assertThat(page(mapping, body).next()).isEqualTo("page2.xml");
        assertThat(reviews(mapping, body).reviews()).singleElement().satisfies(review -> {
            assertThat(review.externalId()).isEqualTo("tag:1");
            assertThat(review.text()).isEqualTo("نه\nپیک دیر رسید.");
            assertThat(review.author()).isEqualTo("علی");
            assertThat(review.stars()).isEqualTo(new Stars(2, 1, 5));
            assertThat(review.writtenAt()).isEqualTo(Instant.parse("2026-11-01T00:00:00Z"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&a;</title></item></channel></rss>",
                "<html><body>Not found</body></html>",
                "<rss><channel><item>",
                "{\"reviews\":[]}",
                ""
            })
    void refusesXmlThatIsNoFeed(String body) {
        assertThatThrownBy(() -> page(FeedMapping.usual(FeedFormat.XML), body)).isInstanceOf(UnreadableFeed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,", "{\"a\":1,\"a\":2}", "{} {}", "<rss/>"})
    void refusesWhatIsNoJson(String body) {
        assertThatThrownBy(() -> page(FeedMapping.usual(FeedFormat.JSON), body)).isInstanceOf(UnreadableFeed.class);
    }

    @Test
    void refusesJsonThatIsTooDeepOrNotUtf8() {
        FeedMapping usual = FeedMapping.usual(FeedFormat.JSON);
        assertThatThrownBy(() -> page(usual, "[".repeat(1500) + "]".repeat(1500)))
                .isInstanceOf(UnreadableFeed.class);
        assertThatThrownBy(() -> Feeds.read(new byte[] {'"', (byte) 0xC3, '"'}, usual))
                .isInstanceOf(UnreadableFeed.class);
    }

    @Test
    void namesAReviewWithoutAnIdByWhatItSays() throws UnreadableFeed {
        String body =
                "{\"reviews\":[{\"text\":\"A\",\"writtenAt\":\"2026-01-01\"},{\"text\":\"B\",\"writtenAt\":\"2026-01-01\"}]}";
        FeedReviews once = reviews(FeedMapping.usual(FeedFormat.JSON), body);
        FeedReviews again = reviews(FeedMapping.usual(FeedFormat.JSON), body);
        assertThat(once.reviews()).extracting(NewReview::externalId).doesNotHaveDuplicates();
        assertThat(again.reviews()).isEqualTo(once.reviews());
    }

    @Test
    void readsDatesWithoutAZoneInTheWorkspaces() throws UnreadableFeed {
        FeedMapping usual = FeedMapping.usual(FeedFormat.JSON);
        FeedPage page = page(usual, "{\"reviews\":[{\"text\":\"A\",\"writtenAt\":\"2026-01-01 10:00\"}]}");
        assertThat(FeedReviews.of(page, usual, "s", ZoneId.of("Asia/Tehran"), NOW)
                        .reviews()
                        .getFirst()
                        .writtenAt())
                .isEqualTo(Instant.parse("2026-01-01T06:30:00Z"));
    }

    @Test
    void keepsAMappingAsJsonAndNamesWrongPaths() {
        FeedMapping mapping =
                new FeedMapping(FeedFormat.JSON, "$.a", Map.of("text", "$.b", "stars", "c", "own", "$.d"), "", 0, 10);
        assertThat(FeedMapping.read(mapping.json())).isEqualTo(mapping);
        assertThat(mapping.wrongPaths()).containsExactly("own", "stars");
    }
}
