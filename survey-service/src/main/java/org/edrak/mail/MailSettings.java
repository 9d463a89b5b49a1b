package org.edrak.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where mail goes out, and how it names us.
 *
 * @param security how the connection is kept from others
 * @param user and {@code password} are null where the server asks for none
 * @param sender the address that mail comes from
 * @param home scheme, host and port by which readers reach this server; never learnt from a request
 */
public record MailSettings(
        String host,
        int port,
        Security security,
        @Nullable String user,
        @Nullable String password,
        String sender,
        URI home) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** How a connection is kept from others. */
    public enum Security {
        /** Encrypted from the first byte, usually at port 465. */
        TLS,
        /** Encrypted before anything is said, usually at port 587. */
        STARTTLS,
        /** Readable on the way: for a server on the same machine. */
        NONE
    }

    /** What is wrong with what was configured. */
    public enum Fault {
        /** Nothing is said of mail. */
        UNSET,
        SERVER,
        /** A password would be readable on its way. */
        CLEAR,
        SENDER,
        HOME;

        /** The key of the sentence that says so. */
        public String key() {
            return "mail.fault." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Says what is wrong; carries no word of what was configured, which holds a password. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;
        private final Fault fault;

        Unusable(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /** Reads what was configured; empty texts stand for what was not. */
    public static MailSettings of(String server, String sender, String home) throws Unusable {
        if (server.isBlank() && sender.isBlank()) {
            throw new Unusable(Fault.UNSET);
        }
        URI named = uri(server, Fault.SERVER);
        Security security = security(named);
        String[] signIn = signIn(named);
        if (security == Security.NONE && signIn.length > 0 && !LOOPBACK.contains(named.getHost())) {
            throw new Unusable(Fault.CLEAR);
        }
        if (!MailRules.isAddress(sender.strip())) {
            throw new Unusable(Fault.SENDER);
        }
        int port = named.getPort() > 0 ? named.getPort() : security == Security.TLS ? 465 : 587;
        return new MailSettings(
                named.getHost(),
                port,
                security,
                signIn.length > 0 ? signIn[0] : null,
                signIn.length > 0 ? signIn[1] : null,
                sender.strip(),
                home(home));
    }

    private static Security security(URI server) throws Unusable {
        String query = server.getRawQuery() == null ? "" : server.getRawQuery();
        String path = server.getRawPath() == null ? "" : server.getRawPath();
        if (!path.isEmpty() && !path.equals("/") || server.getRawFragment() != null) {
            throw new Unusable(Fault.SERVER);
        }
        return switch (server.getScheme() + "?" + query) {
            case "smtps?" -> Security.TLS;
            case "smtp?", "smtp?starttls=required" -> Security.STARTTLS;
            case "smtp?starttls=no" -> Security.NONE;
            default -> throw new Unusable(Fault.SERVER);
        };
    }

    /** User and password, or nothing. */
    private static String[] signIn(URI server) throws Unusable {
        String said = server.getRawUserInfo();
        if (said == null) {
            return new String[0];
        }
        int colon = said.indexOf(':');
        if (colon < 1) {
            throw new Unusable(Fault.SERVER);
        }
        return new String[] {decoded(said.substring(0, colon)), decoded(said.substring(colon + 1))};
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static URI home(String text) throws Unusable {
        URI uri = uri(text, Fault.HOME);
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        boolean isOrigin = (path.isEmpty() || path.equals("/"))
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
        if (!isOrigin || !Set.of("http", "https").contains(uri.getScheme())) {
            throw new Unusable(Fault.HOME);
        }
        return URI.create(uri.getScheme() + "://" + uri.getRawAuthority() + "/");
    }

    private static URI uri(String text, Fault fault) throws Unusable {
        try {
            URI uri = new URI(text.strip());
            if (uri.getHost() == null || uri.getScheme() == null) {
                throw new Unusable(fault);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new Unusable(fault);
        }
    }

    @Override
    public String toString() {
        return "MailSettings[" + security + " " + host + ":" + port + "]";
    }
}
