package org.edrak.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The hash of the one token that lets somebody become the first owner. */
@Entity
@Table(name = "setup_link")
public class SetupLink {
    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected SetupLink() {}

    SetupLink(String tokenHash, Instant createdAt) {
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
