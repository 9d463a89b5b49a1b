package org.edrak.responses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.answers.Given;
import org.edrak.surveys.Survey;

/** What somebody has answered who is not through yet. It is gone when the response is stored that it becomes. */
@Entity
@Table(name = "partial_response")
public class PartialResponse {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<LinkedHashMap<String, List<String>>> FIELDS = new TypeReference<>() {};
    private static final TypeReference<LinkedHashMap<Integer, Integer>> SECONDS = new TypeReference<>() {};

    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "survey_id", nullable = false, updatable = false)
    private long surveyId;

    @Column(name = "questionnaire_id", nullable = false)
    private long questionnaireId;

    @Column(name = "resume_digest", nullable = false, updatable = false)
    private String resumeDigest;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false, updatable = false)
    private Channel channel;

    @Column(name = "locale", nullable = false)
    private String locale;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    @Column(name = "page", nullable = false)
    private int page;

    @Column(name = "given", nullable = false)
    private String given;

    @Column(name = "page_times", nullable = false)
    private String pageTimes;

    protected PartialResponse() {}

    PartialResponse(long id, Survey survey, String resumeDigest, GivenSoFar soFar, Instant now) {
        this.id = id;
        this.workspaceId = survey.workspaceId();
        this.surveyId = survey.id();
        this.resumeDigest = resumeDigest;
        this.channel = Channel.LINK;
        this.startedAt = survey.isAnonymous() ? now : soFar.startedAt();
        goOn(survey, soFar, now);
    }

    /**
     * What somebody gave elsewhere and never finished.
     *
     * @param name stands for a secret; no secret's digest begins like it, so nobody can go on with this
     */
    static PartialResponse past(long id, Survey survey, String name, GivenSoFar soFar) {
        PartialResponse past = new PartialResponse(id, survey, name, soFar, soFar.startedAt());
        past.channel = Channel.FILE;
        return past;
    }

    final void goOn(Survey survey, GivenSoFar soFar, Instant now) {
        questionnaireId = survey.questionnaireId();
        locale = soFar.locale();
        seenAt = now;
        page = soFar.page();
        given = write(soFar.given().values());
        pageTimes = write(soFar.pageSeconds());
    }

    public long id() {
        return id;
    }

    public long surveyId() {
        return surveyId;
    }

    public long questionnaireId() {
        return questionnaireId;
    }

    public Channel channel() {
        return channel;
    }

    /** When something was given last. */
    public Instant seenAt() {
        return seenAt;
    }

    public GivenSoFar soFar() {
        return new GivenSoFar(new Given(read(given, FIELDS)), page, locale, startedAt, read(pageTimes, SECONDS));
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON", e);
        }
    }

    private static <T extends Map<?, ?>> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored partial response is not JSON", e);
        }
    }
}
