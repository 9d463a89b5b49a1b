package org.edrak.mail;

import java.util.Locale;

/** Why a mail was not taken, without a word of what a server said, which may name people. */
public enum MailTrouble {
    /** No answer from that host and port. */
    UNREACHABLE,
    /** An answer, but not in time. */
    TIMEOUT,
    /** No encrypted connection, or a certificate that is not that host's. */
    ENCRYPTION,
    /** The server does not know user or password. */
    SIGN_IN,
    /** The server does not take mail for this address; asking again would not help. */
    RECIPIENT,
    /** The server took the connection and refused the mail. */
    REFUSED,
    /** What the mail is to speak of cannot be read; asking again would not help. */
    SUBJECT,
    /** Something went wrong here. */
    INTERNAL;

    /** The key of the sentence that says so. */
    public String key() {
        return "mail.trouble." + code();
    }

    /** The name as programs see it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isFinal() {
        return this == RECIPIENT || this == SUBJECT;
    }
}
