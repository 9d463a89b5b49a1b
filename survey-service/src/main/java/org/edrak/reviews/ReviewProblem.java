package org.edrak.reviews;

import java.util.List;

/**
 * What is wrong with a review.
 *
 * @param field the member or column that it stands in
 * @param code key of the message that says what is wrong
 * @param arguments what the message names
 */
public record ReviewProblem(String field, String code, List<String> arguments) {}
