package org.edrak.mail;

/** What a writer made of a mail that is due: a {@link Letter}, or why there is none. */
public sealed interface Written permits Letter, Written.Unwanted, Written.Impossible {
    /** Nobody is to have it any more: it is forgotten. */
    record Unwanted() implements Written {}

    /** It cannot be written, and the reader is told on the page. */
    record Impossible() implements Written {}
}
