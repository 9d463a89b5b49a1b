package org.edrak.outbound;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far the way out reaches.
 *
 * @param internalHosts names that may lead into the house, as the administrator says; with any port
 * @param ports those of all other hosts
 * @param limit how long one answer may take with all its redirects
 * @param mostBytes how long its body may be
 */
public record OutboundSettings(Set<String> internalHosts, Set<Integer> ports, Duration limit, int mostBytes) {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MOST_BYTES = 8 << 20;

    public OutboundSettings {
        internalHosts = Set.copyOf(internalHosts);
        ports = Set.copyOf(ports);
    }

    /** As configured: names and numbers, separated by commas. */
    public static OutboundSettings of(String internalHosts, String ports) {
        return new OutboundSettings(
                words(internalHosts),
                words(ports).stream().map(Integer::valueOf).collect(Collectors.toSet()),
                LIMIT,
                MOST_BYTES);
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    boolean isInternal(String host) {
        return internalHosts.contains(host.toLowerCase(Locale.ROOT));
    }
}
