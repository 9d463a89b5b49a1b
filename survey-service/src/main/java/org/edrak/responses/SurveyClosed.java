package org.edrak.responses;

/** A response came for a survey that takes none any more. */
public final class SurveyClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
