package org.edrak.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.edrak.people.Role;

/** Lets a program use the API of a workspace; only the hash of the key is kept. */
@Entity
@Table(name = "api_key")
public class ApiKey {
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(10);

    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Role role;

    @Column(name = "key_start", nullable = false, updatable = false)
    private String start;

    @Column(name = "key_hash", nullable = false, updatable = false)
    private String keyHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** The moment of its making until it is used: a null of this type cannot be bound alike on every database. */
    @Column(name = "used_at", nullable = false)
    private Instant usedAt;

    protected ApiKey() {}

    ApiKey(long id, long workspaceId, String name, Role role, String start, String keyHash, Instant createdAt) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.name = name;
        this.role = role;
        this.start = start;
        this.keyHash = keyHash;
        this.createdAt = createdAt;
        this.usedAt = createdAt;
    }

    /** Notes that the key was used, rarely enough that reading with a key is not writing. */
    boolean noteUse(Instant now) {
        if (isUsed() && now.isBefore(usedAt.plus(USE_IS_NOTED_EVERY))) {
            return false;
        }
        usedAt = now;
        return true;
    }

    public long id() {
        return id;
    }

    public long workspaceId() {
        return workspaceId;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    /** The first characters, by which people tell keys apart. */
    public String start() {
        return start;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it was last used, to ten minutes; empty when never. */
    public Optional<Instant> usedAt() {
        return isUsed() ? Optional.of(usedAt) : Optional.empty();
    }

    private boolean isUsed() {
        return usedAt.isAfter(createdAt);
    }
}
