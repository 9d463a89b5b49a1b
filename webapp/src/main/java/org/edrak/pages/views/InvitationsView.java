package org.edrak.pages.views;

/**
 * The invitations of a survey. A POST to {@code /surveys/{id}/invitations} with {@code count} makes some and answers with
 * a file of their links.
 *
 * @param most how many can be made at once
 */
public record InvitationsView(
        String surveyId,
        String title,
        boolean isInvitedOnly,
        boolean isAnonymous,
        long made,
        long used,
        int most,
        Form form)
        implements View {}
