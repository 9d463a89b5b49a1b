package org.edrak.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.edrak.questionnaires.LocalizedText;
import org.edrak.questionnaires.QuestionnaireReader;

/** The questionnaire of a survey as it is being written; customers see it only after it is published. */
@Entity
@Table(name = "draft")
public class Draft {
    /** Characters that a definition may have at most. */
    public static final int LONGEST = 1_000_000;

    @Id
    @Column(name = "survey_id")
    private long surveyId;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "definition", nullable = false)
    private String definition;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "saved_by", nullable = false)
    private long savedBy;

    @Column(name = "revision", nullable = false)
    private int revision;

    protected Draft() {}

    Draft(Survey survey, String definition, Instant savedAt, long savedBy) {
        this.surveyId = survey.id();
        this.workspaceId = survey.workspaceId();
        this.definition = definition;
        this.savedAt = savedAt;
        this.savedBy = savedBy;
        this.revision = 1;
    }

    void become(String newDefinition, Instant at, long by) {
        definition = newDefinition;
        savedAt = at;
        savedBy = by;
        revision++;
    }

    public long surveyId() {
        return surveyId;
    }

    long workspaceId() {
        return workspaceId;
    }

    /** JSON of an object; it need not be one that can be published. */
    public String definition() {
        return definition;
    }

    /** What the survey is to be called, if that was written already. */
    public Optional<LocalizedText> title() {
        return QuestionnaireReader.title(definition);
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** The member who saved it last; 0 for a program. */
    public long savedBy() {
        return savedBy;
    }

    /** One more each time that it is saved; who saves names the one that they changed. */
    public int revision() {
        return revision;
    }
}
