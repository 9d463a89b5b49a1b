package org.edrak.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.edrak.ids.Ids;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.jspecify.annotations.Nullable;

/** A questionnaire as it was published; it never changes, so that answers keep the meaning that they were given with. */
@Entity
@Table(name = "questionnaire")
public class PublishedQuestionnaire {
    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "survey_id", nullable = false, updatable = false)
    private long surveyId;

    @Column(name = "version", nullable = false, updatable = false)
    private int version;

    @Column(name = "definition", nullable = false, updatable = false)
    private String definition;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @Column(name = "published_by", updatable = false)
    private @Nullable Long publishedBy;

    protected PublishedQuestionnaire() {}

    private PublishedQuestionnaire(Draft draft, int version, Instant publishedAt, long publishedBy) {
        this.id = Ids.next();
        this.workspaceId = draft.workspaceId();
        this.surveyId = draft.surveyId();
        this.version = version;
        this.definition = draft.definition();
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
    }

    static PublishedQuestionnaire of(Draft draft, int version, Instant publishedAt, long publishedBy) {
        return new PublishedQuestionnaire(draft, version, publishedAt, publishedBy);
    }

    public long id() {
        return id;
    }

    long workspaceId() {
        return workspaceId;
    }

    public long surveyId() {
        return surveyId;
    }

    /** 1 for the first that a survey published, then one more each time. */
    public int version() {
        return version;
    }

    /** The JSON as its author gave it. */
    public String definition() {
        return definition;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** The member who published it; 0 for a program or where nobody was noted. */
    public long publishedBy() {
        return publishedBy == null ? 0 : publishedBy;
    }

    /** What the definition says. */
    public Questionnaire questionnaire() {
        return QuestionnaireReader.read(definition);
    }
}
