package org.edrak.surveyimports;

/**
 * A survey that was taken over.
 *
 * @param isNew whether it was made now; otherwise the workspace had it already
 * @param stored how many responses are new
 * @param partial how many new ones were never finished
 * @param alreadyThere how many rows had been stored before
 */
public record TakenOver(long surveyId, boolean isNew, long stored, long partial, long alreadyThere) {}
