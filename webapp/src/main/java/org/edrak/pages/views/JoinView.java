package org.edrak.pages.views;

/**
 * Accepting an invitation to a workspace. Fields: {@code name}, {@code password}.
 *
 * @param action the address that takes the form: the invitation's link itself
 * @param role {@code owner}, {@code analyst} or {@code viewer}
 */
public record JoinView(String action, String email, String workspace, String role, Form form) implements View {}
