package org.edrak.pages.views;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may sign in. An invitation is posted to {@code /members} with {@code email} and {@code role}; a member is removed
 * by a POST to {@code /members/{id}/remove}.
 *
 * @param link the one-time link of the invitation just made, shown this once
 */
public record MembersView(
        List<Member> members,
        List<Pending> pending,
        @Nullable String link,
        Form form) implements View {
    /**
     * A person of the workspace.
     *
     * @param removable whether the page offers to remove this member
     */
    public record Member(String id, String name, String email, String role, Instant since, boolean removable) {}

    /** An invitation that nobody has accepted yet. */
    public record Pending(String email, String role, Instant expires) {}
}
