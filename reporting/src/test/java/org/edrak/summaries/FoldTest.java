package org.edrak.summaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.edrak.perception.RandomContributions;
import org.edrak.summaries.RowKey.Span;
import org.junit.jupiter.api.Test;

/** Sums that are kept in step with feedback, in memory in place of the tables; through the same bytes. */
class FoldTest {
    private static final int RESPONSES = 100_000;
    private static final int TOGETHER = 10_000;

    private final Random random = new Random(1404);

    /** What the two tables hold. */
    private static final class Kept {
        private final KeyNumbers keys;
        private final Map<RowKey, SummaryRows.Sum> rows = new HashMap<>();
        private final Map<Long, byte[]> folded = new HashMap<>();
        private final Map<Long, Folded> places = new HashMap<>();

        Kept(KeyNumbers keys) {
            this.keys = keys;
        }

        void lookAgain(List<Long> ids, Map<Long, Contribution> raw) {
            Map<Long, Folded> before = new HashMap<>();
            Map<Long, Folded> now = new HashMap<>();
            for (long id : ids) {
                byte[] given = folded.get(id);
                Folded place = places.get(id);
                if (given != null && place != null) {
                    before.put(id, new Folded(place.slice(), place.day(), Totals.read(given)));
                }
                Contribution gives = raw.get(id);
                if (gives != null) {
                    now.put(id, new Folded(gives.slice(), gives.day(), keys.numbered(gives.totals())));
                }
            }
            FoldStep step = FoldStep.of(List.copyOf(new java.util.LinkedHashSet<>(ids)), before, now);
            step.inserted().forEach(this::keep);
            step.updated().forEach(this::keep);
            step.deleted().forEach(folded::remove);
            step.deltas().byRow().forEach(this::change);
        }

        private void keep(Long id, Folded gives) {
            folded.put(id, gives.totals().bytes());
            places.put(id, gives);
        }

        private void change(RowKey key, Deltas.Delta delta) {
            SummaryRows.Sum sum =
                    rows.getOrDefault(key, SummaryRows.Sum.NOTHING).plus(delta);
            if (sum.people() == 0) {
                rows.remove(key);
            } else {
                rows.put(
                        key,
                        new SummaryRows.Sum(
                                sum.people(), Totals.read(sum.totals().bytes())));
            }
        }

        /** Each row as bytes, by its key's text. */
        Map<String, List<Byte>> bits() {
            Map<String, List<Byte>> bits = new TreeMap<>();
            rows.forEach((key, sum) -> {
                List<Byte> bytes = new ArrayList<>(List.of((byte) sum.people()));
                for (byte each : sum.totals().bytes()) {
                    bytes.add(each);
                }
                bits.put(key.toString(), bytes);
            });
            return bits;
        }
    }

    @Test
    void foldsToTheBitWhatARebuildGivesWithEditsAndErasuresBetween() {
        KeyNumbers keys = KeyNumbers.inMemory();
        Kept live = new Kept(keys);
        Map<Long, Contribution> raw = new HashMap<>();
        List<Long> news = new ArrayList<>();
        for (long id = 1; id <= RESPONSES; id++) {
            raw.put(id, RandomContributions.next(random));
            news.add(id);
            long earlier = 1 + random.nextInt((int) id);
            if (random.nextInt(5) == 0) {
                raw.replace(earlier, RandomContributions.next(random));
                news.add(earlier);
            } else if (random.nextInt(10) == 0) {
                raw.remove(earlier);
                news.add(earlier);
            }
            if (news.size() >= TOGETHER) {
                // News may come in any order, and twice.
                news.addAll(news.subList(0, TOGETHER / 10));
                Collections.shuffle(news, random);
                live.lookAgain(news, raw);
                news.clear();
            }
        }
        live.lookAgain(news, raw);
        Kept rebuilt = new Kept(keys);
        List<Long> all =
                raw.keySet().stream().sorted(Collections.reverseOrder()).toList();
        for (int from = 0; from < all.size(); from += 7_000) {
            rebuilt.lookAgain(all.subList(from, Math.min(all.size(), from + 7_000)), raw);
        }
        assertThat(raw.size()).isBetween(RESPONSES / 2, RESPONSES - 1);
        assertThat(live.rows.size()).isGreaterThan(1000);
        assertThat(live.bits()).isEqualTo(rebuilt.bits());
    }

    @Test
    void leavesNothingOfWhatIsErased() {
        Kept kept = new Kept(KeyNumbers.inMemory());
        Map<Long, Contribution> raw = new HashMap<>(Map.of(1L, RandomContributions.next(random)));
        kept.lookAgain(List.of(1L), raw);
        assertThat(kept.rows).isNotEmpty();
        raw.clear();
        kept.lookAgain(List.of(1L), raw);
        assertThat(kept.rows).isEmpty();
        assertThat(kept.folded).isEmpty();
    }

    @Test
    void readsAPeriodAsMonthsAndTheDaysAtItsEdges() {
        LocalDate from = LocalDate.of(2026, 1, 30);
        LocalDate to = LocalDate.of(2026, 4, 2);
        assertThat(DaySpan.of(from, to))
                .containsExactly(
                        new DaySpan(Span.DAY, from, LocalDate.of(2026, 1, 31)),
                        new DaySpan(Span.MONTH, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1)),
                        new DaySpan(Span.DAY, LocalDate.of(2026, 4, 1), to));
        assertThat(DaySpan.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)))
                .containsExactly(new DaySpan(Span.MONTH, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 1)));
        assertThat(DaySpan.of(from, LocalDate.of(2026, 2, 27)))
                .containsExactly(new DaySpan(Span.DAY, from, LocalDate.of(2026, 2, 27)));
    }

    @Test
    void writesNumbersOfAnySizeAndSign() {
        TreeMap<Integer, Total> totals = new TreeMap<>(Map.of(
                1,
                new Total(1, -5, 25),
                300,
                new Total(Long.MAX_VALUE, Long.MIN_VALUE, 0),
                Integer.MAX_VALUE,
                new Total(127, -128, 16_384)));
        Totals written = new Totals(totals);
        assertThat(Totals.read(written.bytes())).isEqualTo(written);
    }
}
