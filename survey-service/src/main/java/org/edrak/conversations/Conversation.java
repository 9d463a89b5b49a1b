package org.edrak.conversations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One matter of one customer, talked over on one channel. */
@Entity
@Table(name = "conversation")
public class Conversation {
    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "source", nullable = false, updatable = false)
    private String source;

    @Column(name = "external_id", nullable = false, updatable = false)
    private String externalId;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false, updatable = false)
    private ConversationChannel channel;

    @Column(name = "product")
    private @Nullable String product;

    @Column(name = "place")
    private @Nullable String place;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "solved_millis")
    private @Nullable Long solvedMillis;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    protected Conversation() {}

    Conversation(long id, long workspaceId, NewConversation given, Instant receivedAt) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.source = given.source();
        this.externalId = given.externalId();
        this.channel = given.channel();
        this.openedAt = given.opened();
        this.receivedAt = receivedAt;
        goOn(given);
    }

    /** Takes over what a later part of the conversation knows: what is not said there stays. */
    final void goOn(NewConversation given) {
        if (given.opened().isBefore(openedAt)) {
            openedAt = given.opened();
        }
        if (given.solvedAt() != null) {
            solvedMillis = given.solvedAt().toEpochMilli();
        }
        product = given.product() == null ? product : given.product();
        place = given.place() == null ? place : given.place();
    }

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

    public ConversationChannel channel() {
        return channel;
    }

    public Optional<String> product() {
        return Optional.ofNullable(product);
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** When it was solved; empty while it is open. */
    public Optional<Instant> solvedAt() {
        return Optional.ofNullable(solvedMillis).map(Instant::ofEpochMilli);
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
