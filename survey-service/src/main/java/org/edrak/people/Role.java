package org.edrak.people;

import java.util.Locale;
import java.util.Optional;

/** What a member or a key may do; each may do all that the next one may. */
public enum Role {
    OWNER,
    ANALYST,
    VIEWER;

    /** The name as pages and the API write it, which is also its name in {@code @RolesAllowed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String key) {
        for (Role role : values()) {
            if (role.key().equals(key)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** Names for {@code @RolesAllowed}. */
    public static final class Keys {
        public static final String OWNER = "owner";
        public static final String ANALYST = "analyst";
        public static final String VIEWER = "viewer";

        private Keys() {}
    }
}
