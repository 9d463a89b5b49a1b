package org.edrak.pages.views;

import org.jspecify.annotations.Nullable;

/**
 * The first step of an import: a multipart form with the part {@code file}.
 *
 * @param error in the reader's language, when the file could not be taken
 */
public record UploadView(ImportOf what, @Nullable String error) implements View {}
