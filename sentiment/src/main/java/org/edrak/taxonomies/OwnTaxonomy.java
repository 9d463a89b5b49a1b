package org.edrak.taxonomies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.edrak.analysis.aspects.Vocabulary;

/** A workspace's vocabulary as it is kept; each change raises its revision. */
@Entity
@Table(name = "taxonomy")
public class OwnTaxonomy {
    @Id
    @Column(name = "workspace_id")
    private long workspaceId;

    @Column(name = "revision", nullable = false)
    private int revision;

    @Column(name = "definition", nullable = false)
    private String definition;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private long changedBy;

    protected OwnTaxonomy() {}

    OwnTaxonomy(long workspaceId, Vocabulary vocabulary, long memberId, Instant now) {
        this.workspaceId = workspaceId;
        this.revision = 1;
        this.definition = VocabularyJson.write(vocabulary);
        this.changedBy = memberId;
        this.changedAt = now;
    }

    void change(Vocabulary vocabulary, long memberId, Instant now) {
        revision++;
        definition = VocabularyJson.write(vocabulary);
        changedBy = memberId;
        changedAt = now;
    }

    /** 1 for the first that was kept. */
    public int revision() {
        return revision;
    }

    public Vocabulary vocabulary() {
        return VocabularyJson.read(definition);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The member, or 0 for a program. */
    public long changedBy() {
        return changedBy;
    }
}
