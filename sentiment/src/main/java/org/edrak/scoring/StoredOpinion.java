package org.edrak.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.edrak.analysis.Opinion;
import org.edrak.questionnaires.Driver;

/** An opinion as it was found in a verbatim. */
@Entity
@Table(name = "opinion")
public class StoredOpinion {
    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "understanding_id", nullable = false, updatable = false)
    private long understandingId;

    @Column(name = "verbatim_id", nullable = false, updatable = false)
    private long verbatimId;

    @Column(name = "aspect", nullable = false, updatable = false)
    private String aspect;

    @Column(name = "driver", nullable = false, updatable = false)
    private String driver;

    @Column(name = "polarity_milli", nullable = false, updatable = false)
    private int polarityMilli;

    @Column(name = "span_start", nullable = false, updatable = false)
    private int spanStart;

    @Column(name = "span_end", nullable = false, updatable = false)
    private int spanEnd;

    protected StoredOpinion() {}

    StoredOpinion(long id, long workspaceId, Understanding understanding, Opinion opinion) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.understandingId = understanding.id();
        this.verbatimId = understanding.verbatimId();
        this.aspect = opinion.aspect();
        this.driver = opinion.driver().key();
        this.polarityMilli = Understanding.milli(opinion.polarity());
        this.spanStart = opinion.span().start();
        this.spanEnd = opinion.span().end();
    }

    /** An opinion that a person found where the model found none; it stands at no place of the text. */
    static StoredOpinion said(long verbatimId, String aspect, Driver driver, int polarityMilli) {
        StoredOpinion said = new StoredOpinion();
        said.verbatimId = verbatimId;
        said.aspect = aspect;
        said.driver = driver.key();
        said.polarityMilli = polarityMilli;
        return said;
    }

    /** The same words judged otherwise; never stored, so that the model's own word stays. */
    StoredOpinion corrected(Driver otherDriver, int otherMilli) {
        StoredOpinion corrected = said(verbatimId, aspect, otherDriver, otherMilli);
        corrected.id = id;
        corrected.workspaceId = workspaceId;
        corrected.understandingId = understandingId;
        corrected.spanStart = spanStart;
        corrected.spanEnd = spanEnd;
        return corrected;
    }

    public long verbatimId() {
        return verbatimId;
    }

    public long understandingId() {
        return understandingId;
    }

    public String aspect() {
        return aspect;
    }

    public Driver driver() {
        return new Driver(driver);
    }

    /** In thousandths, −1000 to 1000. */
    public int polarityMilli() {
        return polarityMilli;
    }

    /** Index of the first UTF-16 unit in the verbatim's words. */
    public int spanStart() {
        return spanStart;
    }

    /** Index after the last one. */
    public int spanEnd() {
        return spanEnd;
    }
}
