package org.edrak.access;

import org.edrak.people.Member;
import org.edrak.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who has proved to be asking: a member with a session, or a program with a key.
 *
 * @param memberId the member's id, or 0 for a key
 * @param name the member's or the key's
 * @param csrf the token that this session's forms carry; {@code null} for a key, which no browser sends by itself
 */
public record Identity(
        long workspaceId,
        long memberId,
        String name,
        Role role,
        @Nullable String csrf) {
    static Identity of(Member member, String csrf) {
        return new Identity(member.workspaceId(), member.id(), member.name(), member.role(), csrf);
    }

    static Identity of(ApiKey key) {
        return new Identity(key.workspaceId(), 0, key.name(), key.role(), null);
    }
}
