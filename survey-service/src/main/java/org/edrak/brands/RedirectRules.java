package org.edrak.brands;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a customer may be sent: over https, to a host that stands on the workspace's list, and nowhere else. */
public final class RedirectRules {
    private static final Pattern HOST =
            Pattern.compile("(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");

    private RedirectRules() {}

    /** Whether this can stand on the list: the name of a host, without scheme, port or path. */
    public static boolean isHost(String text) {
        return HOST.matcher(text).matches();
    }

    /** Whether {@code address} leads to one of {@code hosts}, each exactly: a name does not speak for those below it. */
    public static boolean allow(List<String> hosts, URI address) {
        String host = address.getHost();
        return "https".equals(address.getScheme())
                && host != null
                && address.getRawUserInfo() == null
                && (address.getPort() == -1 || address.getPort() == 443)
                && hosts.contains(host.toLowerCase(Locale.ROOT));
    }
}
