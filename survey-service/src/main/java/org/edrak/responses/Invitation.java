package org.edrak.responses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A token that lets one customer answer one survey once. Of an anonymous survey it knows only that it was used. */
@Entity
@Table(name = "invitation")
public class Invitation {
    @Id
    private long id;

    @Column(name = "survey_id", nullable = false, updatable = false)
    private long surveyId;

    @Column(name = "is_used", nullable = false, updatable = false)
    private boolean used;

    @Column(name = "response_id", updatable = false)
    private @Nullable Long responseId;

    @Column(name = "attributes", updatable = false)
    private @Nullable String attributes;

    protected Invitation() {}

    public long id() {
        return id;
    }

    public long surveyId() {
        return surveyId;
    }

    public boolean isUsed() {
        return used;
    }

    /** What was answered with it; never of an anonymous survey. */
    public Optional<Long> responseId() {
        return Optional.ofNullable(responseId);
    }

    /** What is known of the customer, as {@link CustomerAttributes} allows. */
    public Map<String, Object> attributes() {
        return JsonColumn.read(attributes);
    }
}
