package org.edrak.responses;

/**
 * A response that is stored.
 *
 * @param isNew false when the same submission had been stored before
 */
public record Submitted(long responseId, boolean isNew) {}
