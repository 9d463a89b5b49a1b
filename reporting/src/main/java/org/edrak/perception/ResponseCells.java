package org.edrak.perception;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import org.edrak.perception.Cell.Side;
import org.edrak.perception.ScoredResponse.Pair;
import org.edrak.questionnaires.Driver;
import org.edrak.questionnaires.Scale;

/** What one response adds to a summary. */
final class ResponseCells {
    private final ScoredResponse response;
    private final BiConsumer<Cell, Moments> sink;

    private ResponseCells(ScoredResponse response, BiConsumer<Cell, Moments> sink) {
        this.response = response;
        this.sink = sink;
    }

    static void each(ScoredResponse response, BiConsumer<Cell, Moments> sink) {
        ResponseCells cells = new ResponseCells(response, sink);
        cells.scores();
        cells.gaps();
        VerbatimCells.each(Voice.ANSWER, response.verbatims(), response.nps(), sink);
        ParticularCells.each(response, sink);
        ProductCells.each(response, sink);
    }

    private void scores() {
        sink.accept(new Cell.Responses(response.channel()), Moments.one());
        if (response.nps() != null) {
            sink.accept(new Cell.Nps(response.nps()), Moments.one());
        }
        if (!response.csat().isEmpty()) {
            sink.accept(new Cell.CsatResponses(), Moments.one());
        }
        response.csat().forEach(csat -> sink.accept(new Cell.Csat(csat.scale(), csat.score()), Moments.one()));
    }

    private void gaps() {
        if (response.pairsAsked() > 0) {
            sink.accept(new Cell.AskedPairs(), Moments.one());
        }
        boolean complete = response.pairs().size() == response.pairsAsked();
        Map<Scale, List<Pair>> byScale = response.pairs().stream().collect(groupingBy(Pair::scale));
        byScale.forEach((scale, pairs) -> {
            gap(new Cell.Available(), scale, pairs);
            if (complete) {
                gap(new Cell.Complete(), scale, pairs);
            }
            Map<Driver, List<Pair>> byDriver = pairs.stream()
                    .filter(pair -> pair.driver() != null)
                    .collect(groupingBy(pair -> Objects.requireNonNull(pair.driver())));
            byDriver.forEach((driver, ofDriver) -> gap(new Cell.OfDriver(driver), scale, ofDriver));
            Map<String, List<Pair>> byDimension = pairs.stream()
                    .filter(pair -> pair.dimension() != null)
                    .collect(groupingBy(pair -> Objects.requireNonNull(pair.dimension())));
            byDimension.forEach((dimension, of) -> gap(new Cell.OfDimension(dimension), scale, of));
            ParticularCells.groups(response).forEach(group -> gap(new Cell.OfGroup(group), scale, pairs));
            pairs.forEach(pair -> gap(new Cell.OfItem(pair.question(), pair.driver()), scale, List.of(pair)));
        });
    }

    private void gap(Cell.GapOf what, Scale scale, List<Pair> pairs) {
        sum(what, Side.EXPECTATION, scale, pairs, Pair::expectation);
        sum(what, Side.PERCEPTION, scale, pairs, Pair::perception);
        sum(what, Side.GAP, scale, pairs, pair -> pair.perception() - pair.expectation());
    }

    private void sum(Cell.GapOf what, Side side, Scale scale, List<Pair> pairs, ToIntFunction<Pair> value) {
        long sum = pairs.stream().mapToInt(value).sum();
        sink.accept(new Cell.Pairs(what, side, scale, pairs.size()), Moments.of(sum));
    }
}
