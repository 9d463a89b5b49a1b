package org.edrak.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.edrak.people.Member;

/** One browser that a member has signed in with. */
@Entity
@Table(name = "session")
public class Session {
    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "member_id", nullable = false, updatable = false)
    private long memberId;

    @Column(nullable = false, updatable = false)
    private String csrf;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    protected Session() {}

    Session(String tokenHash, Member member, String csrf, Instant createdAt, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.workspaceId = member.workspaceId();
        this.memberId = member.id();
        this.csrf = csrf;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    long workspaceId() {
        return workspaceId;
    }

    long memberId() {
        return memberId;
    }

    String csrf() {
        return csrf;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
