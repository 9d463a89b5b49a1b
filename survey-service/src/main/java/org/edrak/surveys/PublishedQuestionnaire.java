package org.edrak.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;

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

    protected PublishedQuestionnaire() {}

    PublishedQuestionnaire(
            long id, long workspaceId, long surveyId, int version, String definition, Instant publishedAt) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.surveyId = surveyId;
        this.version = version;
        this.definition = definition;
        this.publishedAt = publishedAt;
    }

    public long id() {
        return id;
    }

    /** 1 for the first that a survey published, then one more each time. */
    public int version() {
        return version;
    }

    /** The JSON as its author gave it. */
    public String definition() {
        return definition;
    }

    /** What the definition says. */
    public Questionnaire questionnaire() {
        return QuestionnaireReader.read(definition);
    }
}
