package org.edrak.responses;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.edrak.answers.StoredAnswers;
import org.edrak.ids.Ids;
import org.edrak.ids.Secrets;
import org.edrak.surveys.Survey;
import org.edrak.verbatims.Verbatim;
import org.jspecify.annotations.Nullable;

/**
 * A response as it is going to lie in its row, with the verbatims that go with it.
 *
 * <p>Of an anonymous survey it has a random id, a day without time, no times of pages, and no key that a program may have
 * made of a name.
 */
record ResponseRow(
        long id,
        long workspaceId,
        long surveyId,
        NewResponse given,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable String pageTimes,
        String answers,
        @Nullable String idempotencyKey,
        String digest,
        Set<QualityFlag> flags,
        @Nullable String editDigest,
        List<Verbatim> verbatims) {

    /** @param zone in which an anonymous response's day begins */
    static ResponseRow of(Survey survey, NewResponse given, Set<QualityFlag> flags, ZoneId zone) {
        boolean anonymous = survey.isAnonymous();
        long id = anonymous ? Ids.random() : Ids.next();
        Instant at = anonymous ? Anonymity.day(given.submittedAt(), zone) : given.submittedAt();
        String key = given.idempotencyKey();
        Course course = given.course();
        String answers = StoredAnswers.write(given.answers());
        Map<String, String> words = given.checked().words();
        return new ResponseRow(
                id,
                survey.workspaceId(),
                survey.id(),
                given,
                at,
                anonymous ? null : course.startedAt(),
                anonymous || course.pageSeconds().isEmpty()
                        ? null
                        : course.pageSeconds().stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]")),
                answers,
                key == null ? null : Anonymity.key(survey, key),
                NewResponse.digest(answers, words.values()),
                flags,
                course.editSecret() == null ? null : Secrets.hash(course.editSecret()),
                verbatims(survey, id, words, at));
    }

    static List<Verbatim> verbatims(Survey survey, long responseId, Map<String, String> words, Instant at) {
        List<Verbatim> verbatims = new ArrayList<>();
        words.forEach((field, text) -> verbatims.add(Verbatim.ofAnswer(
                survey.isAnonymous() ? Ids.random() : Ids.next(),
                survey.workspaceId(),
                survey.id(),
                responseId,
                field,
                text,
                at)));
        return verbatims;
    }

    /** What tells it from all others that were sent; null: nothing does. */
    ResponseRows.@Nullable Key key() {
        return idempotencyKey == null ? null : new ResponseRows.Key(surveyId, idempotencyKey);
    }

    ResponseRow with(QualityFlag flag) {
        Set<QualityFlag> more = EnumSet.of(flag);
        more.addAll(flags);
        return new ResponseRow(
                id,
                workspaceId,
                surveyId,
                given,
                submittedAt,
                startedAt,
                pageTimes,
                answers,
                idempotencyKey,
                digest,
                more,
                editDigest,
                verbatims);
    }

    /** The names of the quotas that count it, as the row keeps them; null for none. */
    @Nullable
    String quotas() {
        return NamedQuotas.write(given.checked().quotas());
    }

    /** The calculated values as JSON; null when there are none. */
    @Nullable
    String calculated() {
        return JsonColumn.write(given.checked().calculated());
    }
}
