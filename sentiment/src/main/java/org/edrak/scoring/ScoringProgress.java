package org.edrak.scoring;

/**
 * How far the scoring of a workspace's verbatims is.
 *
 * @param modelVersion the version that they are scored by
 * @param verbatims how many there are
 * @param scored how many of them this version has seen
 * @param shownVersion the version whose opinions reports show meanwhile
 */
public record ScoringProgress(String modelVersion, long verbatims, long scored, String shownVersion) {
    public long waiting() {
        return verbatims - scored;
    }

    /** Whether texts are read anew, while an earlier version is still shown. */
    public boolean replaces() {
        return !modelVersion.equals(shownVersion);
    }
}
