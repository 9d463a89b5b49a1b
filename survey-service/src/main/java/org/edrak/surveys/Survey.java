package org.edrak.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A campaign that collects responses through its public link while it is open. */
@Entity
@Table(name = "survey")
public class Survey {
    /** Whether a survey takes responses. */
    public enum State {
        OPEN,
        CLOSED
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

    @Column(name = "questionnaire_id", nullable = false)
    private long questionnaireId;

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

    Survey(long id, long workspaceId, String link, long questionnaireId, Instant createdAt) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.link = link;
        this.state = State.OPEN;
        this.questionnaireId = questionnaireId;
        this.createdAt = createdAt;
    }

    public void close() {
        state = State.CLOSED;
    }

    public void reopen() {
        state = State.OPEN;
    }

    public boolean isOpen() {
        return state == State.OPEN;
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

    public State state() {
        return state;
    }

    public long questionnaireId() {
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

    public Instant createdAt() {
        return createdAt;
    }
}
