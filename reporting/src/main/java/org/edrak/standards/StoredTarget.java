package org.edrak.standards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A target's row. */
@Entity
@Table(name = "report_target")
class StoredTarget {
    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject", nullable = false, updatable = false)
    private Target.Subject subject;

    @Column(name = "subject_key", nullable = false, updatable = false)
    private String subjectKey;

    @Column(name = "target")
    private @Nullable Double target;

    @Column(name = "promise", nullable = false)
    private String promise;

    protected StoredTarget() {}

    StoredTarget(long id, long workspaceId, Target value) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.subject = value.subject();
        this.subjectKey = value.key();
        this.target = value.target();
        this.promise = value.promise();
    }

    Target value() {
        return new Target(subject, subjectKey, target, promise);
    }
}
