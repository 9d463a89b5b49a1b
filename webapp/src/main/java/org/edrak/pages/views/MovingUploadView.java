package org.edrak.pages.views;

import org.jspecify.annotations.Nullable;

/**
 * The first step of moving in: a multipart form with the parts {@code file} and, if they are in a file of their own,
 * {@code answers}.
 *
 * @param error in the reader's language, when the file could not be taken
 */
public record MovingUploadView(@Nullable String error) implements View {}
