package org.edrak.pulls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a source is fetched from, and how far that is. */
@Entity
@Table(name = "pull")
public class Pull {
    @Id
    @Column(name = "source_id")
    private long sourceId;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "address", nullable = false)
    private String address;

    @Column(name = "every_minutes", nullable = false)
    private int everyMinutes;

    @Column(name = "next_page")
    private @Nullable String cursor;

    @Column(name = "etag")
    private @Nullable String etag;

    @Column(name = "last_modified")
    private @Nullable String lastModified;

    @Column(name = "failures", nullable = false)
    private int failures;

    @Column(name = "next_at", nullable = false)
    private Instant nextAt;

    @Column(name = "leased_by")
    private @Nullable String leasedBy;

    @Column(name = "leased_until", insertable = false)
    private @Nullable Instant leasedUntil;

    protected Pull() {}

    Pull(long sourceId, long workspaceId, String address, int everyMinutes, Instant firstAt) {
        this.sourceId = sourceId;
        this.workspaceId = workspaceId;
        this.address = address;
        this.everyMinutes = everyMinutes;
        this.nextAt = firstAt;
    }

    public long sourceId() {
        return sourceId;
    }

    public long workspaceId() {
        return workspaceId;
    }

    public String address() {
        return address;
    }

    public int everyMinutes() {
        return everyMinutes;
    }

    /** What takes the place of {@code {cursor}} in the address; empty before the first time. */
    public Optional<String> cursor() {
        return Optional.ofNullable(cursor);
    }

    Optional<String> etag() {
        return Optional.ofNullable(etag);
    }

    Optional<String> lastModified() {
        return Optional.ofNullable(lastModified);
    }

    /** How often in a row it failed. */
    public int failures() {
        return failures;
    }

    /** When it is fetched again. */
    public Instant nextAt() {
        return nextAt;
    }

    void wantNow(Instant now) {
        nextAt = now;
    }

    void reached(String page) {
        cursor = page;
    }

    boolean isHeldBy(String holder) {
        return holder.equals(leasedBy);
    }

    /** Went well: what the server said of its version saves the next fetching where nothing changed. */
    void went(@Nullable String tag, @Nullable String modified, Instant next) {
        failures = 0;
        etag = tag;
        lastModified = modified;
        nextAt = next;
        leasedUntil = Instant.EPOCH;
    }

    void failed(Instant next) {
        failures++;
        nextAt = next;
        leasedUntil = Instant.EPOCH;
    }
}
