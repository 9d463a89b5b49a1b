package org.edrak.perception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.edrak.perception.Cell.NpsClass;
import org.edrak.perception.WorthFigure.Kind;
import org.edrak.perception.WorthFigure.RfmGroup;
import org.edrak.statistics.NpsCounts;
import org.edrak.statistics.segments.Concentration;
import org.edrak.statistics.segments.Rfm;
import org.edrak.statistics.segments.Rfm.Purchases;
import org.jspecify.annotations.Nullable;

/** What customers are worth, from cells of coarse steps; of a step each customer counts with its mean revenue. */
final class WorthFigures {
    /** More customers than this are thinned out alike, since places of five among them stay the same. */
    private static final long MOST = 20_000;

    private static final int HIGH = 4;

    private final List<Map.Entry<Cell.Worth, Moments>> cells;
    private final long customers;

    private WorthFigures(PerceptionSummary summary) {
        cells = summary.all(Cell.Worth.class).entrySet().stream()
                .sorted(Comparator.comparing(cell -> cell.getKey().toString()))
                .toList();
        customers = cells.stream().mapToLong(cell -> cell.getValue().n()).sum();
    }

    /** Null where no revenue is known of anybody. */
    static @Nullable WorthFigure of(PerceptionSummary summary) {
        WorthFigures figures = new WorthFigures(summary);
        return figures.customers == 0 ? null : figures.figure();
    }

    private WorthFigure figure() {
        long revenue = cells.stream().mapToLong(cell -> cell.getValue().sum()).sum();
        long atRisk = cells.stream()
                .filter(cell -> cell.getKey().nps() == NpsClass.DETRACTOR)
                .mapToLong(cell -> cell.getValue().sum())
                .sum();
        double[] revenues = cells.stream()
                .flatMapToDouble(cell -> java.util.stream.DoubleStream.generate(() -> mean(cell.getValue()))
                        .limit(times(cell)))
                .toArray();
        return new WorthFigure(customers, revenue, atRisk, Concentration.of(revenues), rfm());
    }

    private static double mean(Moments revenue) {
        return (double) revenue.sum() / revenue.n();
    }

    private long times(Map.Entry<Cell.Worth, Moments> cell) {
        long n = cell.getValue().n();
        return customers <= MOST ? n : Math.max(1, n * MOST / customers);
    }

    private List<RfmGroup> rfm() {
        List<Map.Entry<Cell.Worth, Moments>> known = cells.stream()
                .filter(cell -> cell.getKey().daysSince() >= 0 && cell.getKey().purchases() >= 0)
                .toList();
        List<Purchases> purchases = new ArrayList<>();
        List<Integer> first = new ArrayList<>();
        for (Map.Entry<Cell.Worth, Moments> cell : known) {
            first.add(purchases.size());
            for (long i = 0; i < times(cell); i++) {
                purchases.add(
                        new Purchases(cell.getKey().daysSince(), cell.getKey().purchases(), mean(cell.getValue())));
            }
        }
        List<Rfm> scores = purchases.isEmpty() ? List.of() : Rfm.of(purchases);
        Map<Kind, RfmGroup> kinds = new EnumMap<>(Kind.class);
        for (int i = 0; i < known.size(); i++) {
            Map.Entry<Cell.Worth, Moments> cell = known.get(i);
            Kind kind = kind(scores.get(first.get(i)));
            RfmGroup group =
                    new RfmGroup(kind, cell.getValue().n(), cell.getValue().sum(), NpsFigure.of(counts(cell)));
            kinds.merge(kind, group, WorthFigures::plus);
        }
        return List.copyOf(kinds.values());
    }

    private static Kind kind(Rfm rfm) {
        boolean valuable = rfm.frequency() >= HIGH || rfm.monetary() >= HIGH;
        if (rfm.recency() >= HIGH) {
            return rfm.frequency() >= HIGH && rfm.monetary() >= HIGH
                    ? Kind.CHAMPIONS
                    : valuable ? Kind.LOYAL : Kind.NEW;
        }
        return rfm.recency() <= 2 && valuable ? Kind.AT_RISK : valuable ? Kind.LOYAL : Kind.OTHERS;
    }

    private static RfmGroup plus(RfmGroup a, RfmGroup b) {
        return new RfmGroup(
                a.kind(),
                a.customers() + b.customers(),
                a.revenue() + b.revenue(),
                NpsFigure.of(a.nps().counts().plus(b.nps().counts())));
    }

    private static NpsCounts counts(Map.Entry<Cell.Worth, Moments> cell) {
        NpsClass nps = cell.getKey().nps();
        return nps == null
                ? NpsCounts.NONE
                : PainDepths.counts(nps, cell.getValue().n());
    }
}
