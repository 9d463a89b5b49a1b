package org.edrak.pulls;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.edrak.feeds.FeedMapping;
import org.edrak.feeds.FeedPage;
import org.edrak.feeds.FeedReviews;
import org.edrak.feeds.Feeds;
import org.edrak.feeds.UnreadableFeed;
import org.edrak.imports.ImportOutcome;
import org.edrak.imports.RowProblem;
import org.edrak.outbound.Fetched;
import org.edrak.outbound.OutboundClient;
import org.edrak.outbound.OutboundProblem;
import org.edrak.sources.Source;
import org.edrak.sources.Tally;
import org.edrak.sources.Trouble;
import org.jspecify.annotations.Nullable;

/** One fetching of one source: page after page, each stored before the next is asked for. */
final class Fetching {
    private static final int MOST_PAGES = 20;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String CURSOR = "{cursor}";
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final Pulls pulls;
    private final OutboundClient client;
    private final InstantSource clock;
    private final Pull pull;
    private final Source source;
    private final ZoneId zone;
    private final FeedMapping mapping;
    private final Instant began;
    private final List<RowProblem> problems = new ArrayList<>();

    private Tally tally = Tally.NOTHING;
    private @Nullable String etag;
    private @Nullable String lastModified;
    private Instant notBefore = Instant.EPOCH;

    Fetching(Pulls pulls, OutboundClient client, InstantSource clock, Pull pull, Source source, ZoneId zone) {
        this.pulls = pulls;
        this.client = client;
        this.clock = clock;
        this.pull = pull;
        this.source = source;
        this.zone = zone;
        this.mapping = FeedMapping.read(source.mapping().orElseThrow());
        this.began = clock.instant();
        this.etag = pull.etag().orElse(null);
        this.lastModified = pull.lastModified().orElse(null);
    }

    Pulls.Outcome run() {
        Trouble trouble = null;
        try {
            pages();
        } catch (OutboundProblem e) {
            trouble = new Trouble(e.code(), e.arguments());
        } catch (UnreadableFeed e) {
            trouble = Trouble.of(e.code());
        } catch (Refused e) {
            trouble = Trouble.of("feed.status", Integer.toString(e.status));
        } catch (RuntimeException e) {
            trouble = Trouble.of("feed.not-stored");
        }
        Duration pause = trouble == null
                ? Duration.ofMinutes(pull.everyMinutes())
                : PullRules.backOff(
                        pull.failures() + 1, ThreadLocalRandom.current().nextDouble());
        Instant next = PullRules.later(clock.instant().plus(pause), notBefore);
        return new Pulls.Outcome(began, tally, problems, trouble, etag, lastModified, next);
    }

    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final int status;

        Refused(int status) {
            super("status " + status);
            this.status = status;
        }
    }

    private void pages() throws OutboundProblem, UnreadableFeed, Refused {
        Set<String> asked = new HashSet<>();
        String cursor = pull.cursor().orElse("");
        String address = address(cursor);
        boolean isCursored = pull.address().contains(CURSOR);
        while (asked.add(address)
                && asked.size() <= MOST_PAGES
                && began.plus(LONGEST).isAfter(clock.instant())) {
            Fetched fetched = fetch(address, asked.size() == 1 && !isCursored);
            if (fetched.status() == NOT_MODIFIED) {
                return;
            }
            FeedPage page = Feeds.read(fetched.body(), mapping);
            String next = page.next();
            take(page, isCursored ? next : null);
            if (next == null) {
                return;
            }
            address = isCursored ? address(next) : resolved(fetched, next);
        }
    }

    private String address(String cursor) {
        return pull.address().replace(CURSOR, URLEncoder.encode(cursor, StandardCharsets.UTF_8));
    }

    private static String resolved(Fetched page, String next) throws UnreadableFeed {
        try {
            return page.resolve(next).toString();
        } catch (IllegalArgumentException e) {
            throw UnreadableFeed.badNext();
        }
    }

    private Fetched fetch(String address, boolean isFirst) throws OutboundProblem, Refused {
        Map<String, String> headers = new TreeMap<>(Map.of("Accept", "*/*"));
        if (isFirst && etag != null) {
            headers.put("If-None-Match", etag);
        }
        if (isFirst && lastModified != null) {
            headers.put("If-Modified-Since", lastModified);
        }
        Fetched fetched = client.get(address, headers);
        fetched.header("retry-after")
                .flatMap(PullRules::retryAfter)
                .ifPresent(pause -> notBefore = clock.instant().plus(pause));
        if (fetched.status() != OK && fetched.status() != NOT_MODIFIED) {
            throw new Refused(fetched.status());
        }
        if (isFirst && fetched.status() == OK) {
            etag = fetched.header("etag").filter(Fetching::isHeader).orElse(null);
            lastModified =
                    fetched.header("last-modified").filter(Fetching::isHeader).orElse(null);
        }
        return fetched;
    }

    /** What another server said is sent back to it only where it is harmless. */
    private static boolean isHeader(String value) {
        return value.length() <= 100 && value.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }

    private void take(FeedPage page, @Nullable String cursor) {
        FeedReviews read = FeedReviews.of(page, mapping, source.name(), zone, clock.instant());
        tally = tally.plus(pulls.store(pull, read, cursor));
        read.problems().stream()
                .limit(Math.max(0, ImportOutcome.MOST_LISTED - problems.size()))
                .forEach(problems::add);
    }
}
