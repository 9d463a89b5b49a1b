package org.edrak.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that somebody sent and has not finished importing. Its bytes lie in the data folder. */
@Entity
@Table(name = "upload")
public class Upload {
    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private Instant uploadedAt;

    protected Upload() {}

    Upload(long id, long workspaceId, String fileName, Instant uploadedAt) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.fileName = fileName;
        this.uploadedAt = uploadedAt;
    }

    public long id() {
        return id;
    }

    public long workspaceId() {
        return workspaceId;
    }

    /** What its sender called it; for showing only, never a path. */
    public String fileName() {
        return fileName;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
