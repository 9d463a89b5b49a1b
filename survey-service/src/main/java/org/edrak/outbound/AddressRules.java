package org.edrak.outbound;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Decides which addresses lie in the open network: what no registry calls special, in whatever clothes it comes. */
public final class AddressRules {
    /** RFC 6890 and its followers; benchmark, documentation and reserved networks are nobody's shop either. */
    private static final List<Network> CLOSED = List.of(
            Network.of("0.0.0.0", 8),
            Network.of("10.0.0.0", 8),
            Network.of("100.64.0.0", 10),
            Network.of("127.0.0.0", 8),
            Network.of("169.254.0.0", 16),
            Network.of("172.16.0.0", 12),
            Network.of("192.0.0.0", 24),
            Network.of("192.0.2.0", 24),
            Network.of("192.88.99.0", 24),
            Network.of("192.168.0.0", 16),
            Network.of("198.18.0.0", 15),
            Network.of("198.51.100.0", 24),
            Network.of("203.0.113.0", 24),
            Network.of("224.0.0.0", 4),
            Network.of("240.0.0.0", 4));

    /** Of IPv6 only what is given out to the world may be reached; these are parts of it that carry others. */
    private static final Network GIVEN_OUT = Network.of("2000::", 3);

    private static final List<Network> CLOSED_SIX = List.of(
            Network.of("2001::", 23), Network.of("2001:db8::", 32), Network.of("2002::", 16), Network.of("3fff::", 20));

    private AddressRules() {}

    private record Network(byte[] prefix, int bits) {
        static Network of(String address, int bits) {
            try {
                return new Network(InetAddress.getByName(address).getAddress(), bits);
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            int whole = bits / 8;
            if (!Arrays.equals(address, 0, whole, prefix, 0, whole)) {
                return false;
            }
            int mask = bits % 8 == 0 ? 0 : 0xFF << 8 - bits % 8;
            return mask == 0 || (address[whole] & mask) == (prefix[whole] & mask);
        }
    }

    /** Whether a stranger's wish may lead there. */
    public static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return switch (address) {
            case Inet4Address four -> CLOSED.stream().noneMatch(network -> network.contains(bytes));
            case Inet6Address six ->
                GIVEN_OUT.contains(bytes) && CLOSED_SIX.stream().noneMatch(network -> network.contains(bytes));
            default -> false;
        };
    }
}
