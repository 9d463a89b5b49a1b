package org.edrak.scoring.corrections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.edrak.analysis.Kind;
import org.edrak.questionnaires.Driver;
import org.jspecify.annotations.Nullable;

/** One verdict on one text, or that a verdict was taken back; what it says never changes, only whether it counts. */
@Entity
@Table(name = "correction")
public class Correction {
    /** What of a text is corrected. */
    public enum Subject {
        SENTIMENT,
        KIND,
        OPINION
    }

    /** What becomes of it. */
    public enum Action {
        SET,
        REMOVED,
        /** Nothing any more: what was said before it counts again, in the end what the model says. */
        TAKEN_BACK
    }

    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "verbatim_id", nullable = false, updatable = false)
    private long verbatimId;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject", nullable = false, updatable = false)
    private Subject subject;

    @Column(name = "aspect", nullable = false, updatable = false)
    private String aspect;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", nullable = false, updatable = false)
    private Action action;

    @Column(name = "kind", updatable = false)
    private @Nullable String kind;

    @Column(name = "driver", updatable = false)
    private @Nullable String driver;

    @Column(name = "score_milli", updatable = false)
    private @Nullable Integer scoreMilli;

    @Column(name = "corrected_by", nullable = false, updatable = false)
    private long correctedBy;

    @Column(name = "corrected_at", nullable = false, updatable = false)
    private Instant correctedAt;

    @Column(name = "ended_by")
    private @Nullable Long endedBy;

    protected Correction() {}

    private Correction(
            long verbatimId, long workspaceId, Subject subject, String aspect, Action action, Signature signed) {
        this.id = signed.id();
        this.workspaceId = workspaceId;
        this.verbatimId = verbatimId;
        this.subject = subject;
        this.aspect = aspect;
        this.action = action;
        this.correctedBy = signed.by();
        this.correctedAt = signed.at();
        this.endedBy = action == Action.TAKEN_BACK ? (Long) signed.id() : null;
    }

    /** Under which identity, by whom and when. */
    record Signature(long id, long by, Instant at) {}

    static Correction of(long workspaceId, long verbatimId, Verdict verdict, Signature signed) {
        return switch (verdict) {
            case Verdict.Tone tone -> {
                var set = new Correction(verbatimId, workspaceId, Subject.SENTIMENT, "", Action.SET, signed);
                set.scoreMilli = Verdict.milli(tone.category());
                yield set;
            }
            case Verdict.Wish wish -> {
                var set = new Correction(verbatimId, workspaceId, Subject.KIND, "", Action.SET, signed);
                set.kind = wish.kind().key();
                yield set;
            }
            case Verdict.About about -> {
                var set = new Correction(verbatimId, workspaceId, Subject.OPINION, about.aspect(), Action.SET, signed);
                set.driver = about.driver().key();
                set.scoreMilli = Verdict.milli(about.category());
                yield set;
            }
            case Verdict.NotAbout not ->
                new Correction(verbatimId, workspaceId, Subject.OPINION, not.aspect(), Action.REMOVED, signed);
        };
    }

    /** That this correction counts no more. */
    Correction takenBack(Signature signed) {
        return new Correction(verbatimId, workspaceId, subject, aspect, Action.TAKEN_BACK, signed);
    }

    /** What followed it was taken back, so it counts again. */
    void resume() {
        endedBy = null;
    }

    /** Another follows it. */
    void end(Correction follower) {
        endedBy = follower.id;
    }

    boolean concerns(Correction other) {
        return subject == other.subject && aspect.equals(other.aspect);
    }

    public long id() {
        return id;
    }

    public long verbatimId() {
        return verbatimId;
    }

    public Subject subject() {
        return subject;
    }

    /** The aspect's key; empty where no opinion is corrected. */
    public String aspect() {
        return aspect;
    }

    public Action action() {
        return action;
    }

    public Optional<Kind> kind() {
        return Optional.ofNullable(kind).flatMap(Kind::of);
    }

    public Optional<Driver> driver() {
        return Optional.ofNullable(driver).map(Driver::new);
    }

    /** The score in thousandths that a text or its opinion is given. */
    public OptionalInt scoreMilli() {
        return scoreMilli == null ? OptionalInt.empty() : OptionalInt.of(Objects.requireNonNull(scoreMilli));
    }

    /** The member; 0 for a program. */
    public long correctedBy() {
        return correctedBy;
    }

    public Instant correctedAt() {
        return correctedAt;
    }

    /** Whether it counts now: the last of its subject does, unless it was taken back. */
    public boolean isInForce() {
        return endedBy == null;
    }
}
