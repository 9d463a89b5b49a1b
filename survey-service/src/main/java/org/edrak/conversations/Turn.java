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

/** What one author wrote at one moment of a conversation. */
@Entity
@Table(name = "turn")
public class Turn {
    @Id
    private long id;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private long workspaceId;

    @Column(name = "conversation_id", nullable = false, updatable = false)
    private long conversationId;

    @Column(name = "digest", nullable = false, updatable = false)
    private String digest;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, updatable = false)
    private AuthorRole role;

    @Column(name = "author", updatable = false)
    private @Nullable String author;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt;

    @Column(name = "words", updatable = false)
    private @Nullable String words;

    protected Turn() {}

    Turn(long id, Conversation conversation, NewTurn given) {
        this.id = id;
        this.workspaceId = conversation.workspaceId();
        this.conversationId = conversation.id();
        this.digest = given.digest();
        this.role = given.role();
        this.author = given.author();
        this.saidAt = given.at();
        this.words = role == AuthorRole.CUSTOMER && !given.words().isBlank() ? null : given.words();
    }

    public long id() {
        return id;
    }

    public long workspaceId() {
        return workspaceId;
    }

    public long conversationId() {
        return conversationId;
    }

    public AuthorRole role() {
        return role;
    }

    public Optional<String> author() {
        return Optional.ofNullable(author);
    }

    public Instant saidAt() {
        return saidAt;
    }

    /** Its words; empty where they are a verbatim, which knows this turn as its source. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }
}
