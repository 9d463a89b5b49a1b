package org.edrak.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Feedback from outside that nobody asked for. Its words are a verbatim. */
@Entity
@Table(name = "review")
public class Review {
    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "source", nullable = false, updatable = false)
    private String source;

    @Column(name = "external_id", nullable = false, updatable = false)
    private String externalId;

    @Column(name = "stars", updatable = false)
    private @Nullable BigDecimal stars;

    @Column(name = "stars_min", updatable = false)
    private @Nullable Integer starsMin;

    @Column(name = "stars_max", updatable = false)
    private @Nullable Integer starsMax;

    @Column(name = "author", updatable = false)
    private @Nullable String author;

    @Column(name = "product", updatable = false)
    private @Nullable String product;

    @Column(name = "url", updatable = false)
    private @Nullable String url;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Column(name = "place", updatable = false)
    private @Nullable String place;

    @Column(name = "language", updatable = false)
    private @Nullable String language;

    @Column(name = "kind", updatable = false)
    private @Nullable String kind;

    @Column(name = "copy_of", insertable = false, updatable = false)
    private @Nullable Long copyOf;

    @Column(name = "in_campaign", insertable = false, updatable = false)
    private boolean inCampaign;

    protected Review() {}

    public long id() {
        return id;
    }

    public long workspaceId() {
        return workspaceId;
    }

    public String source() {
        return source;
    }

    public String externalId() {
        return externalId;
    }

    public Optional<Stars> stars() {
        return stars == null || starsMin == null || starsMax == null
                ? Optional.empty()
                : Optional.of(new Stars(stars.doubleValue(), starsMin, starsMax));
    }

    public Optional<String> author() {
        return Optional.ofNullable(author);
    }

    public Optional<String> product() {
        return Optional.ofNullable(product);
    }

    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Such as a branch or a city. */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /** The language that the sender named; what was found out stands with the understanding. */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** The kind that the sender named. */
    public Optional<ReviewKind> kind() {
        return Optional.ofNullable(kind).flatMap(ReviewKind::of);
    }

    /** Whether an earlier review says the same, or nearly. */
    public boolean isCopy() {
        return copyOf != null && copyOf != id;
    }

    /** Whether many reviews said nearly the same within days. */
    public boolean isInCampaign() {
        return inCampaign;
    }
}
