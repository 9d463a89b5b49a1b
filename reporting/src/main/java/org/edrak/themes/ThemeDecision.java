package org.edrak.themes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a workspace decided on a phrase that emerged: it became an aspect's, or is not to be shown again. */
@Entity
@Table(name = "theme_decision")
@IdClass(ThemeDecision.Key.class)
public class ThemeDecision {
    /** By which one decision is told from others. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        long workspaceId;
        String language = "";
        String phrase = "";

        public Key() {}

        Key(long workspaceId, String language, String phrase) {
            this.workspaceId = workspaceId;
            this.language = language;
            this.phrase = phrase;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && key.workspaceId == workspaceId
                    && key.language.equals(language)
                    && key.phrase.equals(phrase);
        }

        @Override
        public int hashCode() {
            return Objects.hash(workspaceId, language, phrase);
        }
    }

    @Id
    @Column(name = "workspace_id", updatable = false)
    private long workspaceId;

    @Id
    @Column(name = "language", updatable = false)
    private String language;

    @Id
    @Column(name = "phrase", updatable = false)
    private String phrase;

    @Column(name = "aspect")
    private @Nullable String aspect;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    @Column(name = "decided_by", nullable = false)
    private long decidedBy;

    protected ThemeDecision() {}

    ThemeDecision(Key key, @Nullable String aspect, long memberId, Instant now) {
        this.workspaceId = key.workspaceId;
        this.language = key.language;
        this.phrase = key.phrase;
        this.aspect = aspect;
        this.decidedBy = memberId;
        this.decidedAt = now;
    }

    void change(@Nullable String named, long memberId, Instant now) {
        aspect = named;
        decidedBy = memberId;
        decidedAt = now;
    }

    String language() {
        return language;
    }

    String phrase() {
        return phrase;
    }
}
