package org.edrak.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.edrak.analysis.Analysis;
import org.edrak.analysis.Intent;
import org.edrak.analysis.Kind;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.Urgency;
import org.edrak.scoring.corrections.Correction;
import org.jspecify.annotations.Nullable;

/** What one model version understood of one verbatim; there is at most one per both. */
@Entity
@Table(name = "understanding")
public class Understanding {
    /** How it went. */
    public enum Outcome {
        READ,
        /** In a language that no engine reads: not the same as neutral. */
        UNSUPPORTED,
        /** The engine broke on it; the next model version tries again. */
        FAILED
    }

    private static final int CERTAIN = 1000;

    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "verbatim_id", nullable = false, updatable = false)
    private long verbatimId;

    @Column(name = "model_version", nullable = false, updatable = false)
    private String modelVersion;

    @Column(name = "language", nullable = false, updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, updatable = false)
    private Outcome outcome;

    @Column(name = "score_milli", updatable = false)
    private @Nullable Integer scoreMilli;

    @Column(name = "probability_milli", updatable = false)
    private @Nullable Integer probabilityMilli;

    @Column(name = "sentences", nullable = false, updatable = false)
    private String sentences;

    @Column(name = "truncated", nullable = false, updatable = false)
    private boolean truncated;

    @Column(name = "kind", updatable = false)
    private @Nullable String kind;

    @Column(name = "urgency", updatable = false)
    private @Nullable String urgency;

    @Column(name = "understood_at", nullable = false, updatable = false)
    private Instant understoodAt;

    protected Understanding() {}

    Understanding(long id, long workspaceId, long verbatimId, Analysis analysis, Instant now) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.verbatimId = verbatimId;
        this.modelVersion = analysis.modelVersion();
        this.language = analysis.language().key();
        Sentiment sentiment = analysis.sentiment();
        this.outcome = sentiment == null ? Outcome.UNSUPPORTED : Outcome.READ;
        if (sentiment != null) {
            this.scoreMilli = milli(sentiment.score());
            this.probabilityMilli = milli(sentiment.probability());
        }
        Intent intent = analysis.intent();
        if (intent != null) {
            this.kind = intent.kind().key();
            this.urgency = intent.urgency().key();
        }
        this.sentences = StoredSentences.write(analysis.sentences());
        this.truncated = analysis.truncated();
        this.understoodAt = now;
    }

    /** The verbatim could not be read because an engine broke on it. */
    static Understanding failed(long id, long workspaceId, long verbatimId, String modelVersion, Instant now) {
        Understanding failed = new Understanding();
        failed.id = id;
        failed.workspaceId = workspaceId;
        failed.verbatimId = verbatimId;
        failed.modelVersion = modelVersion;
        failed.language = "none";
        failed.outcome = Outcome.FAILED;
        failed.sentences = "";
        failed.understoodAt = now;
        return failed;
    }

    /** The same with what people said instead; never stored, so that the model's own word stays. */
    Understanding corrected(List<Correction> corrections) {
        Understanding corrected = failed(id, workspaceId, verbatimId, modelVersion, understoodAt);
        corrected.language = language;
        corrected.outcome = outcome;
        corrected.scoreMilli = scoreMilli;
        corrected.probabilityMilli = probabilityMilli;
        corrected.sentences = sentences;
        corrected.truncated = truncated;
        corrected.kind = kind;
        corrected.urgency = urgency;
        corrections.forEach(corrected::apply);
        return corrected;
    }

    private void apply(Correction correction) {
        switch (correction.subject()) {
            case SENTIMENT -> {
                outcome = Outcome.READ;
                scoreMilli = correction.scoreMilli().orElseThrow();
                probabilityMilli = CERTAIN;
            }
            case KIND -> kind = correction.kind().orElseThrow().key();
            case OPINION -> {}
        }
    }

    /** A number from −1 to 1 in whole thousandths, so that sums are exact. */
    static int milli(double value) {
        return (int) Math.round(value * 1000);
    }

    public long id() {
        return id;
    }

    public long verbatimId() {
        return verbatimId;
    }

    public String modelVersion() {
        return modelVersion;
    }

    /** The language's key: {@code fa}, {@code en}, {@code other} or {@code none}. */
    public String language() {
        return language;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Sentiment in thousandths, −1000 to 1000; empty when there is none. */
    public OptionalInt scoreMilli() {
        return scoreMilli == null ? OptionalInt.empty() : OptionalInt.of(scoreMilli);
    }

    /** How probable the model holds it that the sign of the score is right, in thousandths, 500 to 1000. */
    public OptionalInt probabilityMilli() {
        return probabilityMilli == null ? OptionalInt.empty() : OptionalInt.of(probabilityMilli);
    }

    /** Each sentence as {@code start:end:score in thousandths}, parted by spaces. */
    public String sentences() {
        return sentences;
    }

    public boolean isTruncated() {
        return truncated;
    }

    /** What the writer wants; empty where no engine could tell. */
    public Optional<Kind> kind() {
        return Optional.ofNullable(kind).flatMap(Kind::of);
    }

    /** How soon somebody should answer; empty where no engine could tell. */
    public Optional<Urgency> urgency() {
        return Optional.ofNullable(urgency).flatMap(Urgency::of);
    }

    /** The score as a number from −1 to 1. */
    public Optional<Double> score() {
        return Optional.ofNullable(scoreMilli).map(milli -> milli / 1000.0);
    }
}
