package org.edrak.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.analysis.Kind;
import org.edrak.analysis.SentimentClass;
import org.edrak.analysis.Urgency;
import org.edrak.ids.Ids;
import org.edrak.pages.views.JudgedText;
import org.edrak.pages.views.Quote;
import org.edrak.perception.UnderstoodText;
import org.edrak.scoring.StoredOpinion;
import org.edrak.scoring.corrections.Correction;
import org.edrak.scoring.corrections.Correction.Subject;

/** A text with what is understood of it, as pages show it. */
final class JudgedTexts {
    private static final double UNIT = 1000;

    private JudgedTexts() {}

    static JudgedText of(UnderstoodText read) {
        List<Quote.Span> spans = read.opinions().stream().map(JudgedTexts::span).toList();
        return new JudgedText(
                Ids.text(read.verbatim().id()),
                Quote.of(read.verbatim().words(), read.language(), spans),
                read.sentiment().map(SentimentClass::key).orElse(null),
                read.kind().map(Kind::key).orElse(null),
                read.urgency()
                        .filter(urgency -> urgency != Urgency.LOW)
                        .map(Urgency::key)
                        .orElse(null),
                isCorrected(read, Subject.SENTIMENT, ""),
                isCorrected(read, Subject.KIND, ""),
                opinions(read));
    }

    /** One an aspect: of several opinions on it their mean. */
    private static List<JudgedText.Judged> opinions(UnderstoodText read) {
        Map<String, List<StoredOpinion>> byAspect = new LinkedHashMap<>();
        read.opinions()
                .forEach(opinion -> byAspect.computeIfAbsent(opinion.aspect(), any -> new java.util.ArrayList<>())
                        .add(opinion));
        return byAspect.entrySet().stream()
                .map(each -> new JudgedText.Judged(
                        each.getKey(),
                        each.getValue().getFirst().driver().key(),
                        SentimentClass.of(each.getValue().stream()
                                                .mapToInt(StoredOpinion::polarityMilli)
                                                .average()
                                                .orElse(0)
                                        / UNIT)
                                .key(),
                        isCorrected(read, Subject.OPINION, each.getKey())))
                .toList();
    }

    private static boolean isCorrected(UnderstoodText read, Subject subject, String aspect) {
        return read.corrections().stream().anyMatch(each -> is(each, subject, aspect));
    }

    private static boolean is(Correction correction, Subject subject, String aspect) {
        return correction.subject() == subject && correction.aspect().equals(aspect);
    }

    private static Quote.Span span(StoredOpinion opinion) {
        String tone = opinion.polarityMilli() < 0 ? "negative" : opinion.polarityMilli() > 0 ? "positive" : "neutral";
        return new Quote.Span(
                opinion.spanStart(), opinion.spanEnd(), tone, opinion.driver().key());
    }
}
