package org.edrak.pages.views;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys of the API. One is made by a POST to {@code /keys} with {@code name} and revoked by one to
 * {@code /keys/{id}/revoke}.
 *
 * @param secret the key just made, shown this once
 */
public record KeysView(List<Key> keys, @Nullable String secret, Form form) implements View {
    /**
     * A key.
     *
     * @param start its first characters, by which people tell keys apart
     * @param used when it was last used
     */
    public record Key(
            String id,
            String name,
            String start,
            Instant created,
            @Nullable Instant used) {}
}
