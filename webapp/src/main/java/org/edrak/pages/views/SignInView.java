package org.edrak.pages.views;

import org.jspecify.annotations.Nullable;

/**
 * Signing in with {@code email} and {@code password}, posted to {@code /sign-in}.
 *
 * @param next the address within the site to which a successful sign-in leads, sent as {@code next}
 */
public record SignInView(Form form, @Nullable String next) implements View {}
