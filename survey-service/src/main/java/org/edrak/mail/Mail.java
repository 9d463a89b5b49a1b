package org.edrak.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mail in the queue: to whom and of what, but not yet what it says. */
@Entity
@Table(name = "mail")
public class Mail {
    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "member_id", nullable = false, updatable = false)
    private long memberId;

    @Column(name = "kind", nullable = false, updatable = false)
    private String kind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "next_at", nullable = false)
    private Instant nextAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "trouble")
    private @Nullable MailTrouble trouble;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "ended_at", insertable = false)
    private @Nullable Instant endedAt;

    @Column(name = "leased_by")
    private @Nullable String leasedBy;

    @Column(name = "leased_until", insertable = false)
    private @Nullable Instant leasedUntil;

    /** What has become of a mail. */
    public enum State {
        /** It is to be sent, for the first time or again. */
        WAITING,
        /** A server took it. */
        SENT,
        /** No server took it, and none is asked any more. */
        GIVEN_UP
    }

    protected Mail() {}

    Mail(long id, long workspaceId, long memberId, String kind, long subjectId, Instant now) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.memberId = memberId;
        this.kind = kind;
        this.subjectId = subjectId;
        this.state = State.WAITING;
        this.nextAt = now;
        this.createdAt = now;
    }

    public long id() {
        return id;
    }

    public long workspaceId() {
        return workspaceId;
    }

    /** Who is to read it. */
    public long memberId() {
        return memberId;
    }

    public String kind() {
        return kind;
    }

    /** What it is about, as its kind's writer knows it. */
    public long subjectId() {
        return subjectId;
    }

    public State state() {
        return state;
    }

    /** When it is tried next, while it waits. */
    public Instant nextAt() {
        return nextAt;
    }

    /** Why the last attempt failed, if it did. */
    public Optional<MailTrouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** When it was sent or given up. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    void wantNow(Instant now) {
        nextAt = now;
    }

    boolean isHeldBy(String holder) {
        return holder.equals(leasedBy);
    }

    /** Whether it was tried as often as it may be, the attempt under way included. */
    boolean isWornOut() {
        return attempts > MailRules.MOST_ATTEMPTS;
    }

    void sent(Instant now) {
        trouble = null;
        end(State.SENT, now);
    }

    void failed(MailTrouble why, Instant now, double chance) {
        trouble = why;
        leasedUntil = Instant.EPOCH;
        if (why.isFinal() || attempts >= MailRules.MOST_ATTEMPTS) {
            end(State.GIVEN_UP, now);
        } else {
            nextAt = now.plus(MailRules.backOff(attempts, chance));
        }
    }

    private void end(State how, Instant now) {
        state = how;
        endedAt = now;
        leasedUntil = Instant.EPOCH;
    }
}
