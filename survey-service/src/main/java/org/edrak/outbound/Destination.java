package org.edrak.outbound;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address as it may be asked for: http or https, a name or a plain literal, a port that is allowed, nobody's
 * password in it. Whether its host leads into the house, the resolver's answer says later.
 */
final class Destination {
    private static final Pattern NAME = Pattern.compile(
            "(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern FOUR =
            Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?!$)|$)){4}");
    private static final Pattern SIX = Pattern.compile("\\[[0-9a-f:.]+]");
    /** What C libraries take for an address: 127.1, 2130706433, 0x7f.1, 017700000001. */
    private static final Pattern NUMBERS = Pattern.compile("(?:.*\\.)?(?:0x[0-9a-f]*|[0-9]+)");

    private static final int LONGEST = 2000;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private Destination() {}

    static URI check(String address, OutboundSettings settings) throws OutboundProblem {
        try {
            if (address.length() > LONGEST) {
                throw new OutboundProblem("outbound.not-an-address");
            }
            return check(new URI(address), settings);
        } catch (URISyntaxException e) {
            throw new OutboundProblem("outbound.not-an-address");
        }
    }

    static URI check(URI address, OutboundSettings settings) throws OutboundProblem {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || address.getRawUserInfo() != null) {
            throw new OutboundProblem("outbound.not-an-address");
        }
        String host = host(address);
        int port = address.getPort() >= 0 ? address.getPort() : scheme.equals("https") ? HTTPS : HTTP;
        if (!settings.isInternal(host) && !settings.ports().contains(port)) {
            throw new OutboundProblem("outbound.port", Integer.toString(port));
        }
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String shown = address.getPort() < 0 ? "" : ":" + address.getPort();
        return URI.create(
                URI.create(scheme + "://" + host + shown + path + query).toASCIIString());
    }

    /** What a reference means on a page (RFC 3986; the JDK's own way loses the page's name before a question mark). */
    static URI resolve(URI page, String reference) {
        String told = reference.strip();
        return told.startsWith("?")
                ? URI.create(page.toString().replaceFirst("[?#].*$", "") + told)
                : page.resolve(told);
    }

    private static String host(URI address) throws OutboundProblem {
        String given = address.getHost();
        if (given == null && address.getRawAuthority() != null) {
            given = address.getRawAuthority().replaceFirst(":[0-9]*$", "");
        }
        if (given == null || given.isEmpty()) {
            throw new OutboundProblem("outbound.not-an-address");
        }
        String host = ascii(given);
        boolean literal = FOUR.matcher(host).matches() || SIX.matcher(host).matches();
        boolean name = NAME.matcher(host).matches() && !NUMBERS.matcher(host).matches();
        if (!literal && !name) {
            throw new OutboundProblem("outbound.not-an-address");
        }
        return host;
    }

    private static String ascii(String host) throws OutboundProblem {
        try {
            return host.startsWith("[")
                    ? host.toLowerCase(Locale.ROOT)
                    : IDN.toASCII(host).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new OutboundProblem("outbound.not-an-address");
        }
    }
}
