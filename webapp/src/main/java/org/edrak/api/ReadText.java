package org.edrak.api;

import java.util.List;
import java.util.Locale;
import org.edrak.analysis.Kind;
import org.edrak.analysis.SentimentClass;
import org.edrak.analysis.Urgency;
import org.edrak.ids.Ids;
import org.edrak.perception.UnderstoodText;
import org.edrak.scoring.Understanding;
import org.jspecify.annotations.Nullable;

/**
 * What is understood of a text, as people corrected it; all but {@code verbatim} and {@code language} are null or empty
 * until it is read.
 *
 * @param verbatim the id by which it is corrected
 * @param score −1 to 1
 * @param corrected what is a person's word: {@code sentiment}, {@code kind}, or the aspect of an opinion
 */
record ReadText(
        String verbatim,
        String language,
        @Nullable Double score,
        @Nullable String sentiment,
        @Nullable String kind,
        @Nullable String urgency,
        @Nullable String modelVersion,
        List<Opinion> opinions,
        List<String> corrected) {
    private static final double UNIT = 1000;

    /**
     * An opinion with the words that say so: the UTF-16 units of the text from {@code start} to before {@code end}; both
     * are 0 where a person said it.
     */
    record Opinion(String aspect, String driver, double polarity, int start, int end) {}

    static ReadText of(UnderstoodText text) {
        Understanding understanding = text.understanding();
        return new ReadText(
                Ids.text(text.verbatim().id()),
                text.language(),
                understanding == null ? null : understanding.score().orElse(null),
                text.sentiment().map(SentimentClass::key).orElse(null),
                text.kind().map(Kind::key).orElse(null),
                text.urgency().map(Urgency::key).orElse(null),
                understanding == null ? null : understanding.modelVersion(),
                text.opinions().stream()
                        .map(opinion -> new Opinion(
                                opinion.aspect(),
                                opinion.driver().key(),
                                opinion.polarityMilli() / UNIT,
                                opinion.spanStart(),
                                opinion.spanEnd()))
                        .toList(),
                text.corrections().stream()
                        .map(each -> each.aspect().isEmpty()
                                ? each.subject().name().toLowerCase(Locale.ROOT)
                                : each.aspect())
                        .toList());
    }
}
