package org.edrak.standards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row of one value of a margin. */
@Entity
@Table(name = "report_share")
class StoredShare {
    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "field", nullable = false, updatable = false)
    private String field;

    @Column(name = "level_key", nullable = false, updatable = false)
    private String level;

    @Column(name = "share_percent", nullable = false, updatable = false)
    private double percent;

    protected StoredShare() {}

    StoredShare(long id, long workspaceId, String field, String level, double percent) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.field = field;
        this.level = level;
        this.percent = percent;
    }

    String field() {
        return field;
    }

    String level() {
        return level;
    }

    double percent() {
        return percent;
    }
}
