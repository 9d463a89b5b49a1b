package org.edrak.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Hands letters to the mail server that was configured, over a connection that only it can read. */
final class Postman {
    /** Says why no server took a mail. Without a cause: what a server says may hold addresses, which belong into no log. */
    static final class Undelivered extends Exception {
        private static final long serialVersionUID = 1L;
        private final MailTrouble trouble;

        Undelivered(MailTrouble trouble) {
            super(trouble.name());
            this.trouble = trouble;
        }

        MailTrouble trouble() {
            return trouble;
        }
    }

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final MailSettings settings;
    private final InstantSource clock;
    private final Session session;

    Postman(MailSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.session = Session.getInstance(properties(settings));
    }

    /**
     * Returns when the server has taken the letter.
     *
     * @param id of the mail, the same at each attempt, so that a reader's program can tell a repetition
     */
    void deliver(String id, Letter letter) throws Undelivered {
        if (!MailRules.isAddress(letter.address())) {
            throw new Undelivered(MailTrouble.RECIPIENT);
        }
        try {
            MimeMessage message = MailMessage.of(session, settings, id, letter, clock.instant());
            Transport transport = session.getTransport();
            try {
                transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
                transport.sendMessage(message, message.getAllRecipients());
            } finally {
                hangUp(transport);
            }
        } catch (MessagingException e) {
            throw new Undelivered(trouble(e));
        } catch (IOException e) {
            throw new Undelivered(MailTrouble.INTERNAL);
        }
    }

    /** A server that took the letter may be gone before we take our leave: its yes stands. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "the mail server hung up first");
        }
    }

    private static Properties properties(MailSettings settings) {
        String protocol = settings.security() == MailSettings.Security.TLS ? "smtps" : "smtp";
        String mail = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", protocol);
        properties.put(mail + "host", settings.host());
        properties.put(mail + "port", Integer.toString(settings.port()));
        properties.put(mail + "auth", Boolean.toString(settings.user() != null));
        properties.put(mail + "from", settings.sender());
        properties.put(mail + "localhost", settings.home().getHost());
        properties.put(mail + "connectiontimeout", Long.toString(CONNECTING.toMillis()));
        properties.put(mail + "timeout", Long.toString(SILENCE.toMillis()));
        properties.put(mail + "writetimeout", Long.toString(SILENCE.toMillis()));
        properties.put(mail + "ssl.checkserveridentity", "true");
        properties.put(mail + "ssl.protocols", "TLSv1.3 TLSv1.2");
        boolean upgraded = settings.security() == MailSettings.Security.STARTTLS;
        properties.put(mail + "starttls.enable", Boolean.toString(upgraded));
        properties.put(mail + "starttls.required", Boolean.toString(upgraded));
        return properties;
    }

    /** What lies deepest says most. */
    private static MailTrouble trouble(MessagingException refused) {
        MailTrouble found = refused instanceof SendFailedException ? MailTrouble.REFUSED : MailTrouble.UNREACHABLE;
        for (@Nullable Throwable cause = refused; cause != null; cause = cause.getCause()) {
            found = switch (cause) {
                case AuthenticationFailedException e -> MailTrouble.SIGN_IN;
                case SendFailedException e when invalid(e) -> MailTrouble.RECIPIENT;
                case SendFailedException e -> MailTrouble.REFUSED;
                case SSLException e -> MailTrouble.ENCRYPTION;
                case CertificateException e -> MailTrouble.ENCRYPTION;
                case SocketTimeoutException e -> MailTrouble.TIMEOUT;
                case SocketException e -> MailTrouble.UNREACHABLE;
                case UnknownHostException e -> MailTrouble.UNREACHABLE;
                case MessagingException e when e.getCause() == null -> said(e, found);
                default -> found;
            };
            if (found == MailTrouble.ENCRYPTION || found == MailTrouble.RECIPIENT) {
                return found;
            }
        }
        return found;
    }

    private static boolean invalid(SendFailedException refused) {
        return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
    }

    /** A server that offers no encryption is told by a sentence of the library alone. */
    private static MailTrouble said(MessagingException refused, MailTrouble otherwise) {
        String sentence = String.valueOf(refused.getMessage());
        return sentence.startsWith("STARTTLS is required")
                ? MailTrouble.ENCRYPTION
                : otherwise == MailTrouble.UNREACHABLE ? MailTrouble.REFUSED : otherwise;
    }
}
