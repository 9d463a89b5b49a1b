package org.edrak.perception;

import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.edrak.responses.Channel;
import org.edrak.responses.Flagged;
import org.edrak.scoring.corrections.Correction;
import org.edrak.verbatims.Verbatim;

/** Which texts stand behind a mark of a report, as conditions of a query on {@code Verbatim v}. */
final class WordsConditions {
    /** A complaint is a polarity of so many thousandths or less, as the report counts them; praise is the mirror of it. */
    private static final int CLEAR = 200;

    private final ReportQuery query;
    private final WordsFilter filter;
    private final Known known;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    /**
     * What the conditions need to know of the workspace.
     *
     * @param model whose opinions count
     * @param anonymous ids of its anonymous surveys
     * @param wordless ids of the surveys of which no words are shown
     * @param touched of each questionnaire the names of the questions on the query's touchpoint
     */
    record Known(String model, List<Long> anonymous, List<Long> wordless, Map<Long, List<String>> touched) {}

    WordsConditions(ReportQuery query, WordsFilter filter, Known known) {
        this.query = query;
        this.filter = filter;
        this.known = known;
        and("v.workspaceId = :workspace", "workspace", query.workspaceId());
        and("v.givenAt >= :begin", "begin", query.begin());
        and("v.givenAt < :end", "end", query.end());
        if (query.survey() != null) {
            and("v.surveyId = :survey", "survey", query.survey().id());
        }
        if (!known.wordless().isEmpty()) {
            and("(v.surveyId is null or v.surveyId not in :wordless)", "wordless", known.wordless());
        }
        if (filter.voice() != null) {
            and("v.source = :source", "source", source(filter.voice()));
        }
        opinions();
        sentiment();
        review();
        response();
    }

    /** The conditions with {@code where} before them. */
    String text() {
        return " where 1 = 1" + text;
    }

    <T> TypedQuery<T> fill(TypedQuery<T> asked) {
        values.forEach(asked::setParameter);
        return asked;
    }

    private void and(String condition, String name, Object value) {
        text.append(" and ").append(condition);
        values.put(name, value);
    }

    static Verbatim.Source source(Voice voice) {
        return switch (voice) {
            case ANSWER -> Verbatim.Source.ANSWER;
            case REVIEW -> Verbatim.Source.REVIEW;
            case CONVERSATION -> Verbatim.Source.CONVERSATION;
        };
    }

    private void opinions() {
        if (filter.driver() == null && filter.aspect() == null && filter.tone() == null) {
            return;
        }
        and(
                "exists (select o.id from StoredOpinion o, Understanding u where u.verbatimId = v.id"
                        + " and u.modelVersion = :version and o.understandingId = u.id",
                "version",
                known.model());
        if (filter.driver() != null) {
            and("o.driver = :driver", "driver", filter.driver().key());
        }
        if (filter.aspect() != null) {
            and("o.aspect = :aspect", "aspect", filter.aspect());
        }
        if (filter.tone() == WordsFilter.Tone.COMPLAINT) {
            and("o.polarityMilli <= :clear", "clear", -CLEAR);
        } else if (filter.tone() == WordsFilter.Tone.PRAISE) {
            and("o.polarityMilli >= :clear", "clear", CLEAR);
        }
        text.append(")");
    }

    private void sentiment() {
        if (filter.sentiment() == null) {
            return;
        }
        String corrected = "exists (select c.id from Correction c where c.verbatimId = v.id and c.endedBy is null"
                + " and c.subject = :subject";
        text.append(" and (")
                .append(corrected)
                .append(" and c.scoreMilli between :least and :most) or (not ")
                .append(corrected)
                .append(") and exists (select w.id from Understanding w where w.verbatimId = v.id"
                        + " and w.modelVersion = :model and w.scoreMilli between :least and :most)))");
        values.put("subject", Correction.Subject.SENTIMENT);
        values.put("model", known.model());
        values.put("least", ReviewFilter.lowest(filter.sentiment()));
        values.put("most", ReviewFilter.highest(filter.sentiment()));
    }

    private void review() {
        WordsFilter.Stars stars = filter.stars();
        String source = filter.source();
        if (stars == null && source == null) {
            return;
        }
        and(
                "v.source = :reviews and exists (select b.id from Review b where b.id = v.sourceId",
                "reviews",
                Verbatim.Source.REVIEW);
        if (stars != null) {
            and("b.stars >= :leastStars", "leastStars", stars.least());
            and("b.stars < :nextStars", "nextStars", stars.next());
            and("b.starsMax = :highestStars", "highestStars", stars.of());
        }
        if (source != null) {
            and("b.source = :from", "from", source);
        }
        text.append(")");
    }

    private void response() {
        if (filter.score() == null && filter.group() == null && filter.feature() == null && !isCut()) {
            return;
        }
        // Who answered an anonymous survey is not looked for by what else they said.
        if (!known.anonymous().isEmpty()) {
            and("(v.surveyId is null or v.surveyId not in :anonymous)", "anonymous", known.anonymous());
        }
        and(
                "v.source = :answers and exists (select r.id from Response r where r.id = v.sourceId",
                "answers",
                Verbatim.Source.ANSWER);
        if (filter.score() != null) {
            and("r.recommendation >= :lowest", "lowest", filter.score().lowest());
            and("r.recommendation <= :highest", "highest", filter.score().highest());
        }
        group();
        feature();
        report();
        text.append(")");
    }

    private boolean isCut() {
        return query.filter().isCut() || query.flagged() != Flagged.WITH;
    }

    private void group() {
        Group group = filter.group();
        if (group == null) {
            return;
        }
        if (group.field().equals(Group.CHANNEL)) {
            and("r.channel = :channel", "channel", Channel.of(group.value()));
            return;
        }
        text.append(" and (lower(r.answers) like :line escape '!' or lower(r.answers) like :picked escape '!')");
        String field = "%\"" + quoted(group.field().toLowerCase(Locale.ROOT)) + "\":{\"";
        String value = "\"" + quoted(group.value().toLowerCase(Locale.ROOT)) + "\"%";
        values.put("line", field + "line\":" + value);
        values.put("picked", field + "picked\":[" + value);
    }

    private void feature() {
        WordsFilter.Feature feature = filter.feature();
        if (feature == null) {
            return;
        }
        text.append(" and (1 = 0");
        int at = 0;
        for (int[] pair : feature.pairs()) {
            text.append(" or r.answers like :pair").append(at).append(" escape '!'");
            values.put(
                    "pair" + at++,
                    "%\"" + quoted(feature.question()) + "\":{\"functional\":" + pair[0] + ",\"dysfunctional\":"
                            + pair[1] + "}%");
        }
        text.append(")");
    }

    /** What the report's own filter asks for. */
    private void report() {
        ReportFilter asked = query.filter();
        if (query.flagged() != Flagged.WITH) {
            text.append(query.flagged() == Flagged.ONLY ? " and r.flags is not null" : " and r.flags is null");
        }
        if (asked.version() != null) {
            and(
                    "r.questionnaireId = :questionnaire",
                    "questionnaire",
                    asked.version().questionnaireId());
        }
        if (asked.channel() != null) {
            and("r.channel = :onChannel", "onChannel", asked.channel());
        }
        if (asked.locale() != null) {
            and("r.locale = :locale", "locale", asked.locale());
        }
        if (asked.touchpoint() != null) {
            touchpoint();
        }
        if (asked.segment() != null) {
            segment(asked.segment());
        }
    }

    /** Who was shown a question has its name in the row, with an answer or with null; a matrix's rows have numbers. */
    private void touchpoint() {
        StringBuilder any = new StringBuilder("1 = 0");
        int at = 0;
        for (Map.Entry<Long, List<String>> version : known.touched().entrySet()) {
            for (String question : version.getValue()) {
                String name = "%\"" + quoted(question) + "\":";
                any.append(
                        " or (r.questionnaireId = :asked%1$d and (r.answers like :shown%1$d escape '!'".formatted(at));
                any.append(" or r.answers like :skipped%1$d escape '!'))".formatted(at));
                values.put("asked" + at, version.getKey());
                values.put("shown" + at, name + "{%");
                values.put("skipped" + at++, name + "null%");
            }
        }
        text.append(" and (").append(any).append(")");
    }

    /** Of several choices the value may stand at any place before the bracket that ends them. */
    private void segment(Segment segment) {
        String picked = "substring(r.answers, locate(:choices, r.answers))";
        text.append(" and (r.answers like :said escape '!' or (locate(:choices, r.answers) > 0 and locate(:choice, ")
                .append(picked)
                .append(") > 0 and locate(:choice, ")
                .append(picked)
                .append(") < locate(']', ")
                .append(picked)
                .append(")))");
        String value = json(segment.value());
        values.put("said", "%\"" + quoted(segment.field()) + "\":{\"line\":\"" + quoted(segment.value()) + "\"%");
        values.put("choices", "\"" + json(segment.field()) + "\":{\"picked\":[");
        values.put("choice", "\"" + value + "\"");
    }

    private static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** As it stands in the stored JSON, with nothing in it that {@code like} reads as a sign. */
    private static String quoted(String text) {
        return json(text).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
