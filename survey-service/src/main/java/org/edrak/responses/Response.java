package org.edrak.responses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.edrak.answers.Answer;
import org.edrak.answers.StoredAnswers;
import org.jspecify.annotations.Nullable;

/** One submission of a survey by one person. */
@Entity
@Table(name = "response")
public class Response {
    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "survey_id", nullable = false, updatable = false)
    private long surveyId;

    @Column(name = "questionnaire_id", nullable = false, updatable = false)
    private long questionnaireId;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false, updatable = false)
    private Channel channel;

    @Column(name = "locale", nullable = false, updatable = false)
    private String locale;

    @Column(name = "submitted_at", nullable = false, updatable = false)
    private Instant submittedAt;

    @Column(name = "answers", nullable = false, updatable = false)
    private String answers;

    @Column(name = "recommendation", updatable = false)
    private @Nullable Integer recommendation;

    @Column(name = "idempotency_key", updatable = false)
    private @Nullable String idempotencyKey;

    @Column(name = "digest", nullable = false, updatable = false)
    private String digest;

    protected Response() {}

    Response(long id, long workspaceId, long surveyId, long questionnaireId, NewResponse given) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.surveyId = surveyId;
        this.questionnaireId = questionnaireId;
        this.channel = given.channel();
        this.locale = given.locale();
        this.submittedAt = given.submittedAt();
        this.answers = StoredAnswers.write(given.answers());
        this.recommendation = given.checked().recommendation();
        this.idempotencyKey = given.idempotencyKey();
        this.digest = given.digest();
    }

    public long id() {
        return id;
    }

    public long workspaceId() {
        return workspaceId;
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

    public String locale() {
        return locale;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** Question's name to answer. Words are a verbatim's: here they stand as an empty text. */
    public Map<String, Answer> answers() {
        return StoredAnswers.read(answers);
    }

    /** The answer to the Net Promoter question, 0 to 10; empty when it was not asked or not answered. */
    public Optional<Integer> recommendation() {
        return Optional.ofNullable(recommendation);
    }

    boolean saysTheSameAs(NewResponse other) {
        return digest.equals(other.digest());
    }
}
