package org.edrak.outbound;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * What an address answered.
 *
 * @param address the one that answered, after redirects
 * @param headers the last value of each, by its name in small letters
 */
public record Fetched(URI address, int status, Map<String, String> headers, byte[] body) {
    public Fetched {
        headers = Map.copyOf(headers);
    }

    /**
     * What an address that this page names leads to.
     *
     * @throws IllegalArgumentException when it is none
     */
    public URI resolve(String reference) {
        return Destination.resolve(address, reference);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
