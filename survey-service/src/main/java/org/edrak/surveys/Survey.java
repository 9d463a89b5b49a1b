package org.edrak.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A campaign that is written as a draft, published, and then collects responses through its public link. */
@Entity
@Table(name = "survey")
public class Survey {
    /** Whether a survey takes responses. */
    public enum State {
        /** Never published; its link leads nowhere. */
        DRAFT,
        OPEN,
        CLOSED,
        /** Closed, and out of sight until it is restored. */
        ARCHIVED
    }

    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "link", nullable = false, updatable = false)
    private String link;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "questionnaire_id")
    private @Nullable Long questionnaireId;

    @Column(name = "anonymous", nullable = false)
    private boolean anonymous;

    @Column(name = "answers_editable", nullable = false)
    private boolean answersEditable;

    @Column(name = "invited_only", nullable = false)
    private boolean invitedOnly;

    @Column(name = "takes_files", nullable = false)
    private boolean takesFiles;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    @Column(name = "revision", nullable = false)
    private int revision;

    protected Survey() {}

    Survey(long id, long workspaceId, String link, Instant createdAt) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.link = link;
        this.state = State.DRAFT;
        this.createdAt = createdAt;
    }

    /** Asks another version from now on; the first one opens the survey. */
    void ask(PublishedQuestionnaire questionnaire) {
        questionnaireId = questionnaire.id();
        if (state == State.DRAFT) {
            state = State.OPEN;
        }
    }

    void follow(SurveySettings settings) {
        anonymous = settings.anonymous();
        answersEditable = settings.answersEditable();
        invitedOnly = settings.invitedOnly();
        takesFiles = settings.takesFiles();
    }

    /** Takes no more responses; only an open survey can be closed. */
    public void close() {
        if (state == State.OPEN) {
            state = State.CLOSED;
        }
    }

    /** Takes responses again; only a closed survey can be opened. */
    public void reopen() {
        if (state == State.CLOSED) {
            state = State.OPEN;
        }
    }

    void archive() {
        state = State.ARCHIVED;
    }

    void restore() {
        if (state == State.ARCHIVED) {
            state = isPublished() ? State.CLOSED : State.DRAFT;
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether there is a version that customers were or are asked. */
    public boolean isPublished() {
        return questionnaireId != null;
    }

    public long id() {
        return id;
    }

    public long workspaceId() {
        return workspaceId;
    }

    /** What stands behind {@code /s/} in the public address: 12 characters that cannot be guessed in practice. */
    public String link() {
        return link;
    }

    /** The address below this server's by which one who is invited answers. */
    public String linkFor(String invitationToken) {
        return "/s/" + link + "?t=" + invitationToken;
    }

    public State state() {
        return state;
    }

    /**
     * The version that is asked now.
     *
     * @throws IllegalStateException when the survey was never published
     */
    public long questionnaireId() {
        if (questionnaireId == null) {
            throw new IllegalStateException("never published: " + id);
        }
        return questionnaireId;
    }

    /** Whether nothing may be kept that tells who answered, or at what time of the day. */
    public boolean isAnonymous() {
        return anonymous;
    }

    /** Whether customers may change what they have submitted. */
    public boolean areAnswersEditable() {
        return answersEditable;
    }

    /** Whether only those who were invited may answer, once each. */
    public boolean isInvitedOnly() {
        return invitedOnly;
    }

    /** Whether its questions may ask for files. */
    public boolean takesFiles() {
        return takesFiles;
    }

    public SurveySettings settings() {
        return new SurveySettings(anonymous, answersEditable, invitedOnly, takesFiles);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
