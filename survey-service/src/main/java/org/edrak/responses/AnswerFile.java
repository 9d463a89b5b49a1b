package org.edrak.responses;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.edrak.surveys.Survey;

/** A file that somebody sent as an answer. It is there before its response, so that a page shown again keeps it. */
@Entity
@Table(name = "answer_file")
public class AnswerFile {
    @Id
    private String id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "survey_id", nullable = false, updatable = false)
    private long surveyId;

    @Column(name = "question", nullable = false, updatable = false)
    private String question;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(name = "media_type", nullable = false, updatable = false)
    private String mediaType;

    @Column(name = "stored_at", nullable = false, updatable = false)
    private Instant storedAt;

    @Basic(fetch = FetchType.LAZY)
    @Column(name = "content", nullable = false, updatable = false)
    private byte[] content;

    protected AnswerFile() {}

    AnswerFile(String id, Survey survey, String question, String name, String type, Instant storedAt, byte[] content) {
        this.id = id;
        this.workspaceId = survey.workspaceId();
        this.surveyId = survey.id();
        this.question = question;
        this.fileName = name;
        this.mediaType = type;
        this.storedAt = storedAt;
        this.content = content.clone();
    }

    /** What cannot be guessed; it stands in the answer. */
    public String id() {
        return id;
    }

    public long workspaceId() {
        return workspaceId;
    }

    public long surveyId() {
        return surveyId;
    }

    public String question() {
        return question;
    }

    /** What its sender called it: for showing only. */
    public String fileName() {
        return fileName;
    }

    /** What its content says that it is. */
    public String mediaType() {
        return mediaType;
    }

    public Instant storedAt() {
        return storedAt;
    }

    public byte[] content() {
        return content.clone();
    }
}
