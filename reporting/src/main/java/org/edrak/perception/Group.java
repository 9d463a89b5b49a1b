package org.edrak.perception;

/**
 * Customers who have something in common: the channel that they answered by, the touchpoint, a persona, a choice.
 *
 * @param field what they have in common; {@link #CHANNEL} or a question's name
 * @param value its value, as a key
 */
public record Group(String field, String value) {
    /** The field of channels; no question is named so. */
    public static final String CHANNEL = "@channel";
}
