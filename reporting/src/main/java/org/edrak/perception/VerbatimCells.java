package org.edrak.perception;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.edrak.perception.Reading.Mention;
import org.edrak.perception.Reading.Scored;
import org.edrak.questionnaires.Driver;
import org.jspecify.annotations.Nullable;

/** What the words of one response or review add to a summary; each voice counts once per driver and per theme. */
final class VerbatimCells {
    private VerbatimCells() {}

    static void each(Voice voice, List<Reading> verbatims, @Nullable Integer nps, BiConsumer<Cell, Moments> sink) {
        verbatims.forEach(verbatim -> sink.accept(new Cell.Verbatims(voice, verbatim.progress()), Moments.one()));
        List<Scored> scored = verbatims.stream()
                .filter(Scored.class::isInstance)
                .map(Scored.class::cast)
                .toList();
        if (scored.isEmpty()) {
            return;
        }
        tone(voice, null, scored.stream().map(Scored::polarity).toList(), sink);
        List<Mention> mentions =
                scored.stream().flatMap(text -> text.mentions().stream()).toList();
        byDriver(mentions).forEach((driver, polarities) -> tone(voice, driver, polarities, sink));
        Cell.@Nullable NpsClass npsClass = nps == null ? null : Cell.NpsClass.of(nps);
        byTheme(mentions)
                .forEach((theme, polarities) -> sink.accept(
                        new Cell.Mentions(theme, polarities.stream().anyMatch(Thousandths::complains), npsClass),
                        Moments.one()));
    }

    private static void tone(
            Voice voice, @Nullable Driver driver, List<Double> polarities, BiConsumer<Cell, Moments> sink) {
        long mean = Thousandths.mean(polarities);
        sink.accept(new Cell.Tone(voice, driver, Thousandths.category(mean)), Moments.of(mean));
    }

    private static Map<Driver, List<Double>> byDriver(List<Mention> mentions) {
        return mentions.stream()
                .collect(groupingBy(mention -> mention.theme().driver(), mapping(Mention::polarity, toList())));
    }

    private static Map<Theme, List<Double>> byTheme(List<Mention> mentions) {
        return mentions.stream().collect(groupingBy(Mention::theme, mapping(Mention::polarity, toList())));
    }
}
