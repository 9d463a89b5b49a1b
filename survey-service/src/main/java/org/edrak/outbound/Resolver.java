package org.edrak.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a name leads; tests put one in that lies. */
@FunctionalInterface
public interface Resolver {
    Resolver SYSTEM = InetAddress::getAllByName;

    InetAddress[] resolve(String host) throws UnknownHostException;
}
