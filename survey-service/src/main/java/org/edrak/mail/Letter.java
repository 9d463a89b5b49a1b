package org.edrak.mail;

import java.net.URI;

/**
 * What a mail says to one reader.
 *
 * @param language of both texts, such as {@code fa}
 * @param text the whole of it without marks
 * @param html the same as a page
 * @param leave where the reader leaves by one press, without signing in
 */
public record Letter(String address, String name, String language, String subject, String text, String html, URI leave)
        implements Written {}
