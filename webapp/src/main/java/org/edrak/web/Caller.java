package org.edrak.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotAuthorizedException;
import org.edrak.access.Identity;
import org.edrak.people.Role;
import org.jspecify.annotations.Nullable;

/** Who makes the current request, and for which workspace. */
@RequestScoped
public class Caller {
    private @Nullable Identity identity;

    void become(Identity proven) {
        identity = proven;
    }

    public boolean isKnown() {
        return identity != null;
    }

    /** The workspace to which everything asked for must belong. */
    public long workspaceId() {
        return known().workspaceId();
    }

    /** The member's id, or 0 for a key of the API. */
    public long memberId() {
        return known().memberId();
    }

    public String name() {
        return known().name();
    }

    public Role role() {
        return known().role();
    }

    /** The token for this session's forms; empty without a session. */
    public String csrf() {
        return identity == null || identity.csrf() == null ? "" : identity.csrf();
    }

    private Identity known() {
        if (identity == null) {
            throw new NotAuthorizedException("Bearer");
        }
        return identity;
    }
}
