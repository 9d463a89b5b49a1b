package org.edrak.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody did with a survey, and when. */
@Entity
@Table(name = "survey_change")
public class SurveyChange {
    /** Kinds of change. */
    public enum What {
        CREATED,
        DUPLICATED,
        PUBLISHED,
        CLOSED,
        /** It closed itself when a quota was full. */
        FULL,
        REOPENED,
        ARCHIVED,
        RESTORED,
        SETTINGS;

        /** Its name in messages. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "survey_id", nullable = false, updatable = false)
    private long surveyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "what", nullable = false, updatable = false)
    private What what;

    @Column(name = "version", updatable = false)
    private @Nullable Integer version;

    @Column(name = "changed_by", nullable = false, updatable = false)
    private long changedBy;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant changedAt;

    protected SurveyChange() {}

    SurveyChange(long id, Survey survey, What what, @Nullable Integer version, long by, Instant at) {
        this.id = id;
        this.workspaceId = survey.workspaceId();
        this.surveyId = survey.id();
        this.what = what;
        this.version = version;
        this.changedBy = by;
        this.changedAt = at;
    }

    public What what() {
        return what;
    }

    /** The version that was published; null for other changes. */
    public @Nullable Integer version() {
        return version;
    }

    /** The member who did it; 0 for a program, or when a survey did it by itself. */
    public long changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
