package org.edrak.subscriptions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A member's wish to get a saved report each Monday. */
@Entity
@Table(name = "report_subscription")
public class Subscription {
    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "member_id", nullable = false, updatable = false)
    private long memberId;

    @Column(name = "report_id", nullable = false, updatable = false)
    private long reportId;

    @Column(name = "language", nullable = false)
    private String language;

    @Column(name = "next_at", nullable = false)
    private Instant nextAt;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Subscription() {}

    Subscription(long id, long workspaceId, long memberId, long reportId, String language, Instant now) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.memberId = memberId;
        this.reportId = reportId;
        this.language = language;
        this.createdAt = now;
        this.nextAt = now;
    }

    public long id() {
        return id;
    }

    public long workspaceId() {
        return workspaceId;
    }

    public long memberId() {
        return memberId;
    }

    /** The saved report. */
    public long reportId() {
        return reportId;
    }

    /** In which the mails are written: {@code fa} or {@code en}. */
    public String language() {
        return language;
    }

    /** When the next mail is due. */
    public Instant nextAt() {
        return nextAt;
    }

    void speak(String other) {
        language = other;
    }

    void waitUntil(Instant next) {
        nextAt = next;
    }
}
