package org.edrak.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.edrak.perception.Given;
import org.edrak.perception.PerceptionReport;
import org.edrak.perception.PerceptionSummary;
import org.edrak.perception.PeriodSummary;
import org.edrak.perception.Quote;
import org.edrak.perception.Quote.Highlight;
import org.edrak.perception.Reading;
import org.edrak.perception.Reading.Mention;
import org.edrak.perception.Reading.Scored;
import org.edrak.perception.ReportBasis;
import org.edrak.perception.Reports;
import org.edrak.perception.ScaleChange;
import org.edrak.perception.ScoredResponse;
import org.edrak.perception.ScoredResponse.Csat;
import org.edrak.perception.ScoredResponse.Pair;
import org.edrak.perception.ScoredReview;
import org.edrak.perception.Theme;
import org.edrak.perception.Voice;
import org.edrak.questionnaires.Driver;
import org.edrak.questionnaires.Scale;
import org.edrak.reviews.Stars;

/** A bakery's half year, made up from a fixed seed. */
final class SampleReport {
    static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Theme WAITING = new Theme(Driver.SUPPORT_QUALITY, "waiting-time");
    private static final Theme FRESHNESS = new Theme(Driver.PRODUCT_QUALITY, "freshness");
    private static final Theme VALUE = new Theme(Driver.PRICE, "value");

    private SampleReport() {}

    static PerceptionReport report() {
        Random random = new Random(42);
        PerceptionSummary all = PerceptionSummary.EMPTY;
        List<PeriodSummary> months = new ArrayList<>();
        for (int month = 0; month < 6; month++) {
            LocalDate from = START.plusMonths(month);
            PerceptionSummary summary = month == 3 ? PerceptionSummary.EMPTY : month(random, from, month);
            months.add(new PeriodSummary(from, from.plusMonths(1).minusDays(1), summary));
            all = all.merge(summary);
        }
        PeriodSummary previous =
                new PeriodSummary(START.minusMonths(6), START.minusDays(1), month(random, START.minusMonths(6), -2));
        return PerceptionReport.of(new ReportBasis(
                Reports.SCOPE,
                all,
                months,
                previous,
                quotes(),
                List.of(CHANGE),
                List.of("persian-linear 1, corenlp 4.5.10")));
    }

    private static final ScaleChange CHANGE =
            new ScaleChange("1", "csat", Map.of("en", "Satisfied?"), 2, new Scale(1, 5), new Scale(1, 7));

    private static PerceptionSummary month(Random random, LocalDate from, int trend) {
        PerceptionSummary.Fold fold = new PerceptionSummary.Fold();
        IntStream.range(0, 120).forEach(i -> fold.add(response(random, from, trend)));
        IntStream.range(0, 30).forEach(i -> fold.add(review(random, from)));
        return fold.summary();
    }

    private static ScoredResponse response(Random random, LocalDate from, int trend) {
        boolean waited = random.nextInt(4) == 0;
        boolean dear = !waited && random.nextInt(5) == 0;
        int score = Math.clamp(
                Math.round(7.5 + trend * 0.2 + random.nextGaussian() * 2 - (waited ? 3 : dear ? 1.5 : 0)), 0, 10);
        List<Pair> pairs = Driver.COMMON.stream()
                .map(driver -> new Pair(
                        driver.key(),
                        driver,
                        5 + random.nextInt(3),
                        Math.clamp(Math.round(5 + random.nextGaussian() - (driver.equals(Driver.PRICE) ? 1 : 0)), 1, 7),
                        Given.SEVEN))
                .toList();
        return new ScoredResponse(
                from,
                "link",
                random.nextInt(10) == 0 ? null : score,
                List.of(new Csat(Math.clamp(score / 2, 1, 5), Given.FIVE)),
                random.nextInt(8) == 0 ? pairs.subList(0, 3) : pairs,
                pairs.size(),
                List.of(reading(random, waited, dear)));
    }

    private static ScoredReview review(Random random, LocalDate from) {
        return new ScoredReview(
                from,
                "google-play",
                new Stars(1 + random.nextInt(5), 1, 5),
                reading(random, random.nextInt(3) == 0, random.nextInt(5) == 0));
    }

    private static Reading reading(Random random, boolean waited, boolean dear) {
        if (waited) {
            return new Scored(-0.6, List.of(new Mention(WAITING, -0.7)));
        }
        if (dear) {
            return new Scored(-0.3, List.of(new Mention(VALUE, -0.4)));
        }
        return switch (random.nextInt(6)) {
            case 1 -> new Scored(0.1, List.of(new Mention(FRESHNESS, -0.25), new Mention(WAITING, 0.4)));
            case 2 -> new Reading.Unsupported();
            default -> new Scored(0.7, List.of(new Mention(FRESHNESS, 0.8)));
        };
    }

    private static Map<Theme, List<Quote>> quotes() {
        String persian = "نان تازه بود ولی بیست دقیقه در صف ایستادم و کسی جوابم را نداد.";
        String english = "Good bread, but I waited twenty minutes in the queue and nobody cared.";
        return Map.of(
                WAITING,
                List.of(
                        quote("0JZ8Q4X2N7A1B", persian, "fa", "بیست دقیقه در صف", -0.72, Voice.ANSWER),
                        quote("0JZ8Q4X2N7A1C", english, "en", "waited twenty minutes", -0.64, Voice.REVIEW)),
                VALUE,
                List.of(quote(
                        "0JZ8Q4X2N7A1D",
                        "=SUM(A1:A9) is what I felt at the till",
                        "en",
                        "at the till",
                        -0.4,
                        Voice.ANSWER)));
    }

    private static Quote quote(String id, String text, String language, String marked, double polarity, Voice voice) {
        int start = text.indexOf(marked);
        return new Quote(
                id,
                text,
                language,
                List.of(new Highlight(start, start + marked.length())),
                polarity,
                voice == Voice.ANSWER ? 3 : null,
                voice == Voice.REVIEW ? new Stars(2, 1, 5) : null,
                START.plusDays(80),
                voice,
                voice == Voice.ANSWER ? "link" : "google-play");
    }

    static DataTable data(int rows) {
        Iterator<List<DataCell>> cells = IntStream.range(0, rows)
                .mapToObj(i -> List.<DataCell>of(
                        new DataCell.Day(START.plusDays(i % 180)),
                        new DataCell.Text("link"),
                        i % 7 == 0 ? new DataCell.Blank() : new DataCell.Figure(i % 11),
                        new DataCell.Text(i % 2 == 0 ? "نان تازه بود" : "The bread was fresh")))
                .iterator();
        return table(cells);
    }

    static DataTable table(Iterator<List<DataCell>> rows) {
        return new DataTable(
                List.of(
                        new DataTable.Column("Day", true),
                        new DataTable.Column("Channel", false),
                        new DataTable.Column("NPS", false),
                        new DataTable.Column("Words", false)),
                rows);
    }
}
