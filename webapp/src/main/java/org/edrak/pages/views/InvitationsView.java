package org.edrak.pages.views;

import java.util.List;
import org.edrak.imports.RowProblem;

/**
 * The invitations of a survey. A POST to {@code /surveys/{id}/invitations} with {@code count} makes some and answers with
 * a file of their links; one to {@code …/import} with {@code file} makes one for each customer in it.
 *
 * @param most how many can be made at once
 * @param attributes which attributes of its customers the draft names
 * @param problems for which the file that was sent cannot be used
 */
public record InvitationsView(
        String surveyId,
        String title,
        boolean isInvitedOnly,
        boolean isAnonymous,
        long made,
        long used,
        int most,
        List<String> attributes,
        Form form,
        List<RowProblem> problems)
        implements View {}
