package org.edrak.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A letter in the form of the net: one head, and the text twice (RFC 5322, RFC 2046, RFC 8058). */
final class MailMessage extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private MailMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** Puts a letter together; its address must be one by {@link MailRules#isAddress}. */
    static MimeMessage of(Session session, MailSettings settings, String id, Letter letter, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        MailMessage message =
                new MailMessage(session, "<" + id + "@" + settings.home().getHost() + ">");
        message.setFrom(new InternetAddress(settings.sender(), "Edrak", UTF_8));
        message.setRecipient(
                Message.RecipientType.TO,
                new InternetAddress(letter.address(), MailRules.oneLine(letter.name()), UTF_8));
        message.setSubject(MailRules.oneLine(letter.subject()), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + letter.leave().toASCIIString() + ">");
        if ("https".equals(letter.leave().getScheme())) {
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
