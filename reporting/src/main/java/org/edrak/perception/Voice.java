package org.edrak.perception;

/** Where words come from: asked for in a survey, or a review nobody asked for, whose writers choose themselves,
 * or said to those who answer. */
public enum Voice {
    ANSWER,
    REVIEW,
    CONVERSATION
}
