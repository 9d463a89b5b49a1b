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

/** One time that a source gave reviews: a file, a fetching, or a delivery of which something was wrong. */
@Entity
@Table(name = "source_run")
public class Run {
    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "source_id", nullable = false, updatable = false)
    private long sourceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private RunState state;

    @Column(name = "began_at", nullable = false, updatable = false)
    private Instant beganAt;

    @Column(name = "ended_at", insertable = false)
    private @Nullable Instant endedAt;

    @Column(name = "file_name", updatable = false)
    private @Nullable String fileName;

    @Column(name = "total", nullable = false)
    private long total;

    @Column(name = "row_done", nullable = false)
    private long rowDone;

    @Column(name = "stored", nullable = false)
    private long stored;

    @Column(name = "repeated", nullable = false)
    private long repeated;

    @Column(name = "rejected", nullable = false)
    private long rejected;

    @Column(name = "error_code")
    private @Nullable String errorCode;

    @Column(name = "error_arguments")
    private @Nullable String errorArguments;

    @Column(name = "plan", updatable = false)
    private @Nullable String plan;

    @Column(name = "upload_id", updatable = false)
    private @Nullable Long uploadId;

    @Column(name = "leaves_out", nullable = false)
    private boolean leavesOut;

    @Column(name = "leased_by")
    private @Nullable String leasedBy;

    @Column(name = "leased_until", insertable = false)
    private @Nullable Instant leasedUntil;

    protected Run() {}

    private Run(Source source, RunState state, Instant beganAt) {
        this.id = org.edrak.ids.Ids.next();
        this.workspaceId = source.workspaceId();
        this.sourceId = source.id();
        this.state = state;
        this.beganAt = beganAt;
    }

    /** A file that is about to be read. */
    static Run ofFile(Source source, String fileName, long uploadId, String plan, boolean leavesOut, Instant now) {
        Run run = new Run(source, RunState.CHECKING, now);
        run.fileName = fileName;
        run.uploadId = uploadId;
        run.plan = plan;
        run.leavesOut = leavesOut;
        return run;
    }

    /** One that is over. */
    static Run ended(Source source, Tally tally, @Nullable Trouble trouble, Instant beganAt) {
        Run run = new Run(source, trouble == null ? RunState.DONE : RunState.FAILED, beganAt);
        run.total = tally.stored() + tally.repeated() + tally.rejected();
        run.rowDone = run.total;
        run.stored = tally.stored();
        run.repeated = tally.repeated();
        run.rejected = tally.rejected();
        run.errorCode = trouble == null ? null : trouble.code();
        run.errorArguments = trouble == null ? null : trouble.stored();
        return run;
    }

    public long id() {
        return id;
    }

    public long workspaceId() {
        return workspaceId;
    }

    public long sourceId() {
        return sourceId;
    }

    public RunState state() {
        return state;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** What its sender called the file; empty for what was no file. */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    /** How many rows it has, as far as they are counted. */
    public long total() {
        return total;
    }

    /** The number of the last row that is dealt with; together with the counts it is stored with that row. */
    public long rowDone() {
        return rowDone;
    }

    public Tally tally() {
        return new Tally(stored, repeated, rejected);
    }

    public Optional<Trouble> trouble() {
        return Optional.ofNullable(Trouble.read(errorCode, errorArguments));
    }

    /** How a file is to be read, as JSON. */
    public Optional<String> plan() {
        return Optional.ofNullable(plan);
    }

    public Optional<Long> uploadId() {
        return Optional.ofNullable(uploadId);
    }

    /** Whether rows that cannot be taken may be left out. */
    public boolean leavesOut() {
        return leavesOut;
    }
}
