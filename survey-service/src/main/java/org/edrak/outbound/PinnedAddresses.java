package org.edrak.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Asks the name server once for each connection and hands the connection exactly what was looked at: there is no second
 * question whose answer could differ.
 */
record PinnedAddresses(Resolver resolver, OutboundSettings settings) implements DnsResolver {
    /** A name that leads where nobody outside may go. */
    static final class Forbidden extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Forbidden() {
            super("leads into the house");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = resolver.resolve(host);
        if (found == null || found.length == 0) {
            throw new UnknownHostException("no address");
        }
        if (!settings.isInternal(host)) {
            for (InetAddress address : found) {
                if (!AddressRules.isPublic(address)) {
                    throw new Forbidden();
                }
            }
        }
        return found.clone();
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
