package org.edrak.sources;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One place from which reviews come. Its name is what stands on each of them. */
@Entity
@Table(name = "source")
public class Source {
    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private SourceKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private SourceState state;

    @Column(name = "error_code")
    private @Nullable String errorCode;

    @Column(name = "error_arguments")
    private @Nullable String errorArguments;

    @Column(name = "last_run_at", insertable = false)
    private @Nullable Instant lastRunAt;

    @Column(name = "stored", nullable = false)
    private long stored;

    @Column(name = "repeated", nullable = false)
    private long repeated;

    @Column(name = "rejected", nullable = false)
    private long rejected;

    @Column(name = "mapping")
    private @Nullable String mapping;

    @Column(name = "nonce")
    private @Nullable String nonce;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Source() {}

    Source(long id, long workspaceId, String name, SourceKind kind, @Nullable String mapping, Instant createdAt) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.name = name;
        this.kind = kind;
        this.state = SourceState.ACTIVE;
        this.mapping = mapping;
        this.createdAt = createdAt;
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

    public SourceKind kind() {
        return kind;
    }

    public SourceState state() {
        return state;
    }

    /** Why it fails, while it does. */
    public Optional<Trouble> trouble() {
        return Optional.ofNullable(Trouble.read(errorCode, errorArguments));
    }

    public Optional<Instant> lastRunAt() {
        return Optional.ofNullable(lastRunAt);
    }

    /** What came by it since it is there. */
    public Tally tally() {
        return new Tally(stored, repeated, rejected);
    }

    /** How what it sends is read, as JSON; empty where it needs none. */
    public Optional<String> mapping() {
        return Optional.ofNullable(mapping);
    }

    /** What makes this webhook's secret another than the one before it; empty for other kinds. */
    public Optional<String> nonce() {
        return Optional.ofNullable(nonce);
    }

    public Instant createdAt() {
        return createdAt;
    }

    void renew(String newNonce) {
        nonce = newNonce;
    }

    void pause() {
        state = SourceState.PAUSED;
        settle();
    }

    void resume() {
        state = SourceState.ACTIVE;
        settle();
    }

    private void settle() {
        errorCode = null;
        errorArguments = null;
    }

    /** Notes an attempt; a paused source stays paused. */
    void ran(Instant at, @Nullable Trouble trouble) {
        lastRunAt = at;
        if (state == SourceState.PAUSED) {
            return;
        }
        state = trouble == null ? SourceState.ACTIVE : SourceState.FAILING;
        errorCode = trouble == null ? null : trouble.code();
        errorArguments = trouble == null ? null : trouble.stored();
    }
}
