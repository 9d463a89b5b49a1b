package org.edrak.responses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.edrak.answers.Answer;
import org.edrak.answers.StoredAnswers;
import org.jspecify.annotations.Nullable;

/** One submission of a survey by one person, as it is read; {@link ResponseIntake} is the way in. */
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

    @Column(name = "started_at", updatable = false)
    private @Nullable Instant startedAt;

    @Column(name = "page_times", updatable = false)
    private @Nullable String pageTimes;

    @Column(name = "flags", updatable = false)
    private @Nullable String flags;

    @Column(name = "calculated", updatable = false)
    private @Nullable String calculated;

    @Column(name = "edited_at", updatable = false)
    private @Nullable Instant editedAt;

    protected Response() {}

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

    /** When its first page was shown, if that is known; never of an anonymous survey. */
    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    /** From the first page to the submission, if that is known. */
    public Optional<Duration> duration() {
        return startedAt().map(start -> Duration.between(start, submittedAt));
    }

    /** How long each page took in seconds, in the order in which they were shown; empty when that is not known. */
    public List<Integer> pageSeconds() {
        return pageTimes == null || pageTimes.length() < 3
                ? List.of()
                : Arrays.stream(pageTimes.substring(1, pageTimes.length() - 1).split(",", -1))
                        .map(Integer::valueOf)
                        .toList();
    }

    /** What makes it doubtful. */
    public Set<QualityFlag> flags() {
        return QualityFlag.read(flags);
    }

    /** Name to number, text, truth or list. */
    public Map<String, Object> calculated() {
        return JsonColumn.read(calculated);
    }

    /** When its answers were last changed by the customer, if they were. */
    public Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }
}
