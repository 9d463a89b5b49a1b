package org.edrak.pages.views;

/**
 * A survey that was taken over.
 *
 * @param survey as addresses show it
 * @param isNew false when the workspace had it already
 * @param partial how many new ones were never finished
 * @param leftOut how many rows of answers were not taken over
 */
public record MovedView(
        String survey,
        String title,
        boolean isNew,
        int questions,
        int untaken,
        long stored,
        long partial,
        long alreadyThere,
        long leftOut)
        implements View {}
