package org.edrak.feeds;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edrak.ids.Secrets;
import org.edrak.imports.DateForm;
import org.edrak.imports.RowProblem;
import org.edrak.reviews.NewReview;
import org.edrak.reviews.ReviewRules;
import org.edrak.reviews.Stars;
import org.edrak.text.Digits;
import org.jspecify.annotations.Nullable;

/**
 * The reviews of a page and what is wrong with the others.
 *
 * @param reviews those that can be taken
 * @param rows the number of the item that each of them was, from 1
 * @param problems why the others cannot be taken
 * @param rejected how many others there are
 */
public record FeedReviews(List<NewReview> reviews, List<Integer> rows, List<RowProblem> problems, int rejected) {
    private static final int LONGEST_ID = 200;
    private static final long MILLIS_FROM = 100_000_000_000L;

    public FeedReviews {
        reviews = List.copyOf(reviews);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * Reads what a page means.
     *
     * @param source the name of all its reviews' source
     * @param zone of dates that tell none
     */
    public static FeedReviews of(FeedPage page, FeedMapping mapping, String source, ZoneId zone, Instant now) {
        List<NewReview> reviews = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        int row = 0;
        int rejected = 0;
        for (Map<String, String> item : page.items()) {
            row++;
            List<RowProblem> found = new ArrayList<>();
            NewReview review = new Reading(item, mapping, source, zone, row, found).review();
            for (var problem : ReviewRules.check(review, now)) {
                found.add(new RowProblem(row, problem.field(), problem.code(), problem.arguments()));
            }
            if (found.isEmpty()) {
                reviews.add(review);
                rows.add(row);
            } else {
                rejected++;
                problems.addAll(found);
            }
        }
        return new FeedReviews(reviews, rows, problems, rejected);
    }

    private record Reading(
            Map<String, String> item,
            FeedMapping mapping,
            String source,
            ZoneId zone,
            int row,
            List<RowProblem> problems) {
        NewReview review() {
            String text = text();
            Instant at = date().orElseGet(() -> {
                problem("date", item.containsKey("date") ? "import.not-a-date" : "import.no-date");
                return Instant.EPOCH;
            });
            return new NewReview(
                    source,
                    id(text),
                    text,
                    stars(),
                    item.get("author"),
                    item.get("product"),
                    item.get("url"),
                    at,
                    item.get("place"),
                    item.get("language"),
                    item.get("kind"));
        }

        private void problem(String field, String code) {
            problems.add(new RowProblem(row, field, code, List.of()));
        }

        private String text() {
            return NewReview.titled(item.getOrDefault("title", ""), item.getOrDefault("text", ""));
        }

        /** What the feed calls it; without a name, or with one that is too long, a digest. */
        private String id(String text) {
            String id = item.getOrDefault("id", "");
            if (id.isEmpty()) {
                id = text + "\n" + item.getOrDefault("author", "") + "\n" + item.getOrDefault("date", "");
                return "digest:" + Secrets.hash(id);
            }
            return id.length() > LONGEST_ID ? "digest:" + Secrets.hash(id) : id;
        }

        private @Nullable Stars stars() {
            String given = item.get("stars");
            if (given == null) {
                return null;
            }
            Optional<Stars> stars = Stars.read(given, mapping.starsMin(), mapping.starsMax());
            if (stars.isEmpty()) {
                problem("stars", "import.not-a-number-of-stars");
            }
            return stars.orElse(null);
        }

        private Optional<Instant> date() {
            String given = Digits.toAscii(item.getOrDefault("date", ""));
            if (given.matches("[0-9]{9,13}")) {
                long number = Long.parseLong(given);
                return Optional.of(
                        number >= MILLIS_FROM ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
            }
            for (DateTimeFormatter form :
                    List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME)) {
                try {
                    return Optional.of(OffsetDateTime.parse(given, form).toInstant());
                } catch (DateTimeException e) {
                    // the next form may be it
                }
            }
            return DateForm.YEAR_FIRST.read(given, zone);
        }
    }
}
