package org.edrak.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which model version's opinions a workspace sees, and which it saw before. */
@Entity
@Table(name = "shown_model")
class ShownVersion {
    @Id
    @Column(name = "workspace_id")
    private long workspaceId;

    @Column(name = "model_version", nullable = false)
    private String modelVersion;

    @Column(name = "previous_version")
    private @Nullable String previousVersion;

    @Column(name = "since", nullable = false)
    private Instant since;

    @Column(name = "pruned", nullable = false)
    private boolean pruned;

    protected ShownVersion() {}

    ShownVersion(long workspaceId, String modelVersion, Instant now) {
        this.workspaceId = workspaceId;
        this.modelVersion = modelVersion;
        this.since = now;
        this.pruned = true;
    }

    String modelVersion() {
        return modelVersion;
    }

    /** The one before, whose rows are kept as well; the shown one itself when there was none. */
    String previousVersion() {
        return previousVersion == null ? modelVersion : previousVersion;
    }

    boolean isPruned() {
        return pruned;
    }

    void show(String version, Instant now) {
        previousVersion = modelVersion;
        modelVersion = version;
        since = now;
        pruned = false;
    }

    void havePruned() {
        pruned = true;
    }
}
