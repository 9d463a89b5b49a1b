package org.edrak.verbatims;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A free text in a customer's own words, and where it came from. */
@Entity
@Table(name = "verbatim")
public class Verbatim {
    /** What a verbatim is part of. */
    public enum Source {
        ANSWER,
        REVIEW,
        /** A customer's turn in a conversation. */
        CONVERSATION
    }

    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false, updatable = false)
    private Source source;

    @Column(name = "source_id", nullable = false, updatable = false)
    private long sourceId;

    @Column(name = "survey_id", updatable = false)
    private @Nullable Long surveyId;

    @Column(name = "question", updatable = false)
    private @Nullable String question;

    @Column(name = "words", nullable = false, updatable = false)
    private String words;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    @Column(name = "likeness", updatable = false)
    private @Nullable Long likeness;

    protected Verbatim() {}

    private Verbatim(long id, long workspaceId, Source source, long sourceId, String words, Instant givenAt) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.source = source;
        this.sourceId = sourceId;
        this.words = words;
        this.givenAt = givenAt;
    }

    /** The words that answered {@code question} of a survey. */
    public static Verbatim ofAnswer(
            long id, long workspaceId, long surveyId, long responseId, String question, String words, Instant givenAt) {
        Verbatim verbatim = new Verbatim(id, workspaceId, Source.ANSWER, responseId, words, givenAt);
        verbatim.surveyId = surveyId;
        verbatim.question = question;
        verbatim.likeness = Likeness.of(words);
        return verbatim;
    }

    /** The words of a review. */
    public static Verbatim ofReview(long id, long workspaceId, long reviewId, String words, Instant givenAt) {
        return new Verbatim(id, workspaceId, Source.REVIEW, reviewId, words, givenAt);
    }

    /** The words of a customer's turn in a conversation. */
    public static Verbatim ofTurn(long id, long workspaceId, long turnId, String words, Instant givenAt) {
        return new Verbatim(id, workspaceId, Source.CONVERSATION, turnId, words, givenAt);
    }

    public long id() {
        return id;
    }

    public long workspaceId() {
        return workspaceId;
    }

    public Source source() {
        return source;
    }

    /** The response, the review, or the turn of a conversation. */
    public long sourceId() {
        return sourceId;
    }

    public Optional<Long> surveyId() {
        return Optional.ofNullable(surveyId);
    }

    public Optional<String> question() {
        return Optional.ofNullable(question);
    }

    public String words() {
        return words;
    }

    /** What is the same for the same words, however they are typed; empty for words too short to compare. */
    public Optional<Long> likeness() {
        return Optional.ofNullable(likeness);
    }

    public Instant givenAt() {
        return givenAt;
    }
}
