package org.edrak.standards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.edrak.ids.Ids;

/** An event's row. */
@Entity
@Table(name = "report_event")
class StoredEvent {
    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "happened_on", nullable = false, updatable = false)
    private LocalDate happenedOn;

    @Column(name = "label", nullable = false, updatable = false)
    private String label;

    protected StoredEvent() {}

    StoredEvent(long id, long workspaceId, LocalDate day, String label) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.happenedOn = day;
        this.label = label;
    }

    Event value() {
        return new Event(Ids.text(id), happenedOn, label);
    }
}
