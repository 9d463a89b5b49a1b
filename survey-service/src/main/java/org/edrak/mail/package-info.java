/**
 * Mail to members: where it goes out, and a queue in the database that survives restarts. What a mail says, its
 * {@link org.edrak.mail.LetterWriter} says when it is sent and not before, so that it speaks of that moment's data and rights.
 * The server that takes it was named by whoever runs this one, and is no address that people typed: it is not for
 * {@code org.edrak.outbound}.
 */
@NullMarked
package org.edrak.mail;

import org.jspecify.annotations.NullMarked;
