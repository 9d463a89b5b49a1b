package org.edrak.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.edrak.answers.Answer;
import org.edrak.answers.AnswerJson;
import org.edrak.bodies.Json;
import org.edrak.ids.Ids;
import org.edrak.responses.PartialResponse;
import org.edrak.responses.PartialResponses;
import org.edrak.responses.QualityFlag;
import org.edrak.responses.Response;
import org.edrak.responses.ResponseFilter;
import org.edrak.responses.Responses;
import org.edrak.surveys.Surveys;
import org.edrak.verbatims.Verbatim;
import org.edrak.verbatims.Verbatims;
import org.jspecify.annotations.Nullable;

/** Responses as programs read them, a page at a time, so that any number of them fits in little memory. */
@ApplicationScoped
public class ResponseRows {
    private static final int TOGETHER = 500;
    private static final int MOST_KEPT = 10_000;

    private final Map<Long, Integer> versions = new ConcurrentHashMap<>();

    @Inject
    private Responses responses;

    @Inject
    private PartialResponses partials;

    @Inject
    private Verbatims verbatims;

    @Inject
    private Surveys surveys;

    /**
     * A response as JSON shows it.
     *
     * @param state {@code complete} or {@code partial}
     * @param version of the questionnaire that was answered
     * @param submittedAt null while it is partial; of an anonymous survey the beginning of the day
     * @param seconds from the first page to the submission
     * @param answers question's name to answer; null for skipped
     * @param given of a partial response: what was typed so far, by field
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Shown(
            String id,
            String survey,
            int version,
            String state,
            @Nullable Instant submittedAt,
            @Nullable Instant startedAt,
            @Nullable Long seconds,
            List<Integer> pageSeconds,
            String channel,
            String locale,
            List<String> flags,
            @Nullable Instant editedAt,
            @Nullable Map<String, @Nullable Object> answers,
            Map<String, Object> calculated,
            @Nullable Map<String, List<String>> given) {}

    /** A page of responses; {@code next} is sent as {@code after} for the next page, and null on the last one. */
    public record Listed(List<Shown> responses, @Nullable String next) {}

    /** The page after the identity {@code after}; 0 to begin. */
    Listed page(ResponseFilter filter, boolean partial, long after, int limit) {
        List<Shown> shown = partial ? partials(filter, after, limit) : complete(filter, after, limit);
        return new Listed(shown, shown.size() < limit ? null : shown.getLast().id());
    }

    /** All of them, one to a line. */
    void write(ResponseFilter filter, boolean partial, long after, OutputStream out) throws IOException {
        long last = after;
        List<Shown> page;
        do {
            page = partial ? partials(filter, last, TOGETHER) : complete(filter, last, TOGETHER);
            for (Shown each : page) {
                out.write(Json.MAPPER.writeValueAsBytes(each));
                out.write('\n');
                last = Ids.parse(each.id()).orElseThrow();
            }
        } while (page.size() == TOGETHER);
    }

    private List<Shown> complete(ResponseFilter filter, long after, int most) {
        List<Response> page = responses.page(filter, after, most);
        Map<Long, Map<String, String>> words =
                words(page.stream().map(Response::id).toList());
        return page.stream()
                .map(response -> shown(response, words.getOrDefault(response.id(), Map.of())))
                .toList();
    }

    /** The words of responses: by response, by field. */
    Map<Long, Map<String, String>> words(Collection<Long> responseIds) {
        Map<Long, Map<String, String>> words = new HashMap<>();
        verbatims
                .of(Verbatim.Source.ANSWER, responseIds)
                .forEach(verbatim -> words.computeIfAbsent(verbatim.sourceId(), any -> new HashMap<>())
                        .put(verbatim.question().orElse(""), verbatim.words()));
        return words;
    }

    Shown shown(Response response, Map<String, String> words) {
        return new Shown(
                Ids.text(response.id()),
                Ids.text(response.surveyId()),
                version(response.questionnaireId()),
                "complete",
                response.submittedAt(),
                response.startedAt().orElse(null),
                response.duration().map(Duration::toSeconds).orElse(null),
                response.pageSeconds(),
                response.channel().key(),
                response.locale(),
                response.flags().stream().map(QualityFlag::key).toList(),
                response.editedAt().orElse(null),
                answers(response.answers(), words),
                response.calculated(),
                null);
    }

    private int version(long questionnaireId) {
        if (versions.size() >= MOST_KEPT) {
            versions.clear();
        }
        return versions.computeIfAbsent(
                questionnaireId, id -> surveys.published(id).version());
    }

    static Map<String, @Nullable Object> answers(Map<String, Answer> answers, Map<String, String> words) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        answers.forEach((question, answer) -> shown.put(question, AnswerJson.of(question, answer, words::get)));
        return shown;
    }

    private List<Shown> partials(ResponseFilter filter, long after, int most) {
        return partials.page(filter, after, most).stream().map(this::shown).toList();
    }

    private Shown shown(PartialResponse partial) {
        return new Shown(
                Ids.text(partial.id()),
                Ids.text(partial.surveyId()),
                version(partial.questionnaireId()),
                "partial",
                null,
                partial.soFar().startedAt(),
                null,
                List.copyOf(partial.soFar().pageSeconds().values()),
                partial.channel().key(),
                partial.soFar().locale(),
                List.of(),
                null,
                null,
                Map.of(),
                partial.soFar().given().values());
    }
}
