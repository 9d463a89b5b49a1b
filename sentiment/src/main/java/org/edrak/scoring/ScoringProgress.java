package org.edrak.scoring;

/**
 * How far the scoring of a workspace's verbatims is.
 *
 * @param modelVersion the version that they are scored by
 * @param verbatims how many there are
 * @param scored how many of them this version has seen
 */
public record ScoringProgress(String modelVersion, long verbatims, long scored) {
    public long waiting() {
        return verbatims - scored;
    }
}
