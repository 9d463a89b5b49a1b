package org.edrak.savedreports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A name for what a report was asked for. */
@Entity
@Table(name = "saved_report")
public class SavedReport {
    /** The most characters of a name. */
    public static final int LONGEST_NAME = 80;

    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "member_id", nullable = false, updatable = false)
    private long memberId;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Column(name = "query", nullable = false, updatable = false)
    private String query;

    @Column(name = "shared", nullable = false, updatable = false)
    private boolean shared;

    protected SavedReport() {}

    SavedReport(long id, long workspaceId, long memberId, String name, String query, boolean shared) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.memberId = memberId;
        this.name = name;
        this.query = query;
        this.shared = shared;
    }

    public long id() {
        return id;
    }

    /** Who saved it. */
    public long memberId() {
        return memberId;
    }

    public String name() {
        return name;
    }

    /** The part of the report's address after the question mark. */
    public String query() {
        return query;
    }

    /** Whether everybody in the workspace sees it. */
    public boolean isShared() {
        return shared;
    }

    /** Whether a member of a workspace sees it; a key of the API is member 0 and sees what is shared. */
    boolean isSeenBy(long workspace, long member) {
        return workspaceId == workspace && (shared || memberId == member);
    }
}
