package org.edrak.mail;

/** Writes the mails of one kind, each at the moment of its sending and by its reader's rights then. */
public interface LetterWriter {
    /** The kind, as it stands with each mail; at most 40 characters. */
    String kind();

    /** What to send. */
    Written write(Mail mail);
}
