package org.edrak.perception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.edrak.answers.Answer;
import org.edrak.answers.AnswerRules;
import org.edrak.answers.Given;
import org.edrak.perception.Reading.Mention;
import org.edrak.perception.Reading.Scored;
import org.edrak.perception.ScoredResponse.Csat;
import org.edrak.perception.ScoredResponse.Pair;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.edrak.reviews.Stars;
import org.edrak.samples.SampleOpinion;
import org.edrak.samples.SampleResponse;
import org.edrak.samples.SampleReview;
import org.edrak.samples.SampleStudy;
import org.edrak.samples.SampleSurvey;
import org.edrak.samples.SampleText;
import org.edrak.samples.SampleTexts;
import org.edrak.samples.SampleYear;
import org.edrak.standards.Event;
import org.edrak.standards.Target;

/** The report of the sample year as it is when every text is read as people labelled it, without a server. */
public final class SampleYearReport {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 21);
    private static final java.time.ZoneId ZONE = java.time.ZoneId.of("Asia/Tehran");
    private static final Map<String, PerceptionReport> MADE = new ConcurrentHashMap<>();

    private final String word;
    private final Map<String, SampleText> labels = new HashMap<>();
    private final Map<YearMonth, PerceptionSummary.Fold> months = new TreeMap<>();
    private final QuoteCandidates quotes = new QuoteCandidates();

    private SampleYearReport(String word) {
        this.word = word;
        for (String language : SampleTexts.LANGUAGES) {
            SampleTexts.answers(language).forEach(text -> labels.put(text.text(), text));
            SampleTexts.reviews(language).forEach(text -> labels.put(text.text(), text));
        }
    }

    /** The report; {@code word} is added to whatever people typed. */
    public static PerceptionReport of(String word) {
        return MADE.computeIfAbsent(word, any -> new SampleYearReport(word).report());
    }

    private PerceptionReport report() {
        Questionnaire survey = QuestionnaireReader.read(SampleSurvey.definition());
        Questionnaire study = QuestionnaireReader.read(SampleStudy.definition());
        SampleYear year = SampleYear.ending(LAST, 1404);
        year.responses().forEach(sample -> add(sample, survey));
        SampleStudy.ending(LAST, 1404)
                .forEach(sample ->
                        fold(sample.at()).add(scored(sample.at(), "email", study, sample.typed(), null, List.of())));
        year.reviews().forEach(this::add);
        List<PeriodSummary> periods = new ArrayList<>();
        PerceptionSummary all = PerceptionSummary.EMPTY;
        for (Map.Entry<YearMonth, PerceptionSummary.Fold> month : months.entrySet()) {
            PerceptionSummary summary = month.getValue().summary();
            LocalDate first = month.getKey().atDay(1);
            LocalDate last = month.getKey().atEndOfMonth();
            periods.add(new PeriodSummary(
                    first.isBefore(LAST.minusDays(364)) ? LAST.minusDays(364) : first,
                    last.isAfter(LAST) ? LAST : last,
                    summary));
            all = all.merge(summary);
        }
        ReportScope scope = new ReportScope(
                "Narvan", null, Map.of(), LAST.minusDays(364), LAST, "with", Instant.parse("2026-11-22T06:00:00Z"));
        return PerceptionReport.of(new ReportBasis(
                scope,
                all,
                periods,
                null,
                quotes.quotes(PerceptionReport.quotableThemes(all)),
                List.of(),
                List.of("labels"),
                held(),
                List.of()));
    }

    private Held held() {
        return new Held(
                List.of(
                        new Target(Target.Subject.DRIVER, "support-quality", 5.5, "We answer within the hour." + word),
                        new Target(
                                Target.Subject.DRIVER, "product-quality", 5.3, "What you see is what you get." + word),
                        new Target(Target.Subject.TOUCHPOINT, "store", 30.0, ""),
                        new Target(Target.Subject.TOUCHPOINT, "kiosk" + word, 10.0, "")),
                List.of(
                        new Event("0E1", LocalDate.of(2026, 3, 21), "Nowruz" + word),
                        new Event("0E2", LocalDate.of(2026, 6, 23), "New courier" + word)),
                1_200,
                431,
                titles());
    }

    private Map<String, Map<String, String>> titles() {
        Map<String, Map<String, String>> titles = new HashMap<>();
        QuestionnaireReader.read(SampleStudy.definition()).questions().stream()
                .filter(Question.Kano.class::isInstance)
                .forEach(question -> {
                    Map<String, String> title = new HashMap<>();
                    question.title().byLocale().forEach((locale, text) -> title.put(locale, text + word));
                    titles.put(question.name() + word, title);
                });
        return titles;
    }

    private void add(SampleResponse sample, Questionnaire survey) {
        List<Reading> readings = new ArrayList<>();
        if (sample.text() != null) {
            SampleText label = java.util.Objects.requireNonNull(labels.get(sample.text()));
            readings.add(reading(label));
            quote(label, sample.at(), Voice.ANSWER, "link", sample.nps(), null);
        }
        fold(sample.at()).add(scored(sample.at(), sample.channel(), survey, sample.typed(), sample.nps(), readings));
    }

    private void add(SampleReview sample) {
        SampleText label = java.util.Objects.requireNonNull(labels.get(sample.text()));
        quote(label, sample.at(), Voice.REVIEW, sample.source() + word, null, sample.stars());
        fold(sample.at())
                .add(new ScoredReview(
                        day(sample.at()), sample.source() + word, new Stars(sample.stars(), 1, 5), reading(label)));
    }

    private PerceptionSummary.Fold fold(Instant at) {
        return months.computeIfAbsent(YearMonth.from(day(at)), any -> new PerceptionSummary.Fold());
    }

    private static LocalDate day(Instant at) {
        LocalDate day = at.atZone(ZONE).toLocalDate();
        return day.isAfter(LAST) ? LAST : day;
    }

    private ScoredResponse scored(
            Instant at,
            String channel,
            Questionnaire asked,
            Map<String, String> typed,
            @org.jspecify.annotations.Nullable Integer nps,
            List<Reading> readings) {
        Map<String, Answer> answers = AnswerRules.check(asked, Given.of(typed)).answers();
        List<Csat> csat = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        int pairsAsked = 0;
        for (Question question : asked.questions()) {
            Answer answer = answers.getOrDefault(question.name(), new Answer.NotShown());
            if (question instanceof Question.Csat && answer instanceof Answer.Score score) {
                csat.add(new Csat(score.value(), score.scale()));
            }
            if (question instanceof Question.Pair of) {
                pairsAsked++;
                if (answer instanceof Answer.PairOfScores pair
                        && pair.expectation() != null
                        && pair.perception() != null) {
                    pairs.add(new Pair(
                            question.name() + word,
                            question.driver().orElse(null),
                            of.dimension(),
                            pair.expectation(),
                            pair.perception(),
                            pair.scale()));
                }
            }
        }
        return new ScoredResponse(
                day(at), channel, nps, csat, pairs, pairsAsked, readings, particulars(asked, answers));
    }

    private Particulars particulars(Questionnaire asked, Map<String, Answer> answers) {
        Particulars of = ParticularRules.of(asked, answers);
        Map<String, org.edrak.statistics.gaps.KanoCategory> kano = new HashMap<>();
        of.kano().forEach((question, category) -> kano.put(question + word, category));
        return new Particulars(
                of.effort(),
                of.employee(),
                kano,
                of.points(),
                of.ratings(),
                of.ratingsAsked(),
                of.groups().stream()
                        .map(group -> group.field().equals("region")
                                ? new Group("region" + word, group.value() + word)
                                : group)
                        .toList(),
                of.worth());
    }

    private static Reading reading(SampleText label) {
        double polarity = switch (label.sentiment()) {
            case "very-negative" -> -0.8;
            case "negative" -> -0.4;
            case "positive" -> 0.4;
            case "very-positive" -> 0.8;
            default -> 0;
        };
        return new Scored(
                polarity,
                label.opinions().stream()
                        .map(opinion -> new Mention(theme(opinion), 0.6 * opinion.polarity()))
                        .toList());
    }

    private static Theme theme(SampleOpinion opinion) {
        return new Theme(opinion.driver(), opinion.aspect());
    }

    private void quote(
            SampleText label,
            Instant at,
            Voice voice,
            String source,
            @org.jspecify.annotations.Nullable Integer nps,
            @org.jspecify.annotations.Nullable Integer stars) {
        for (SampleOpinion opinion : label.opinions()) {
            if (opinion.polarity() < 0) {
                int start = label.text().indexOf(opinion.span());
                quotes.add(
                        theme(opinion),
                        new Quote(
                                "0V" + label.text().hashCode(),
                                label.text() + word,
                                label.language(),
                                List.of(new Quote.Highlight(
                                        start, start + opinion.span().length())),
                                -0.6,
                                nps,
                                stars == null ? null : new Stars(stars, 1, 5),
                                day(at),
                                voice,
                                source));
            }
        }
    }
}
