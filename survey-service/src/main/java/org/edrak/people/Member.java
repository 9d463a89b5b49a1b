package org.edrak.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A person who may sign in to a workspace. */
@Entity
@Table(name = "member")
public class Member {
    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(nullable = false, updatable = false)
    private String email;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Member() {}

    Member(long id, long workspaceId, NewMember described, Instant createdAt) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.email = described.email();
        this.name = described.name();
        this.role = described.role();
        this.passwordHash = Passwords.hash(described.password());
        this.createdAt = createdAt;
    }

    boolean hasPassword(String password) {
        return Passwords.matches(password, passwordHash);
    }

    public long id() {
        return id;
    }

    public long workspaceId() {
        return workspaceId;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
