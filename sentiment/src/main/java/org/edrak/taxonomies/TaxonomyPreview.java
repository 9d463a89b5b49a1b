package org.edrak.taxonomies;

import java.util.List;
import org.edrak.analysis.Span;

/**
 * Which of a workspace's texts would speak of an aspect.
 *
 * @param matching how many of the texts that were looked at would
 * @param before how many of them do so far
 * @param lookedAt how many texts were looked at: the newest
 * @param samples some that would, newest first
 */
public record TaxonomyPreview(long matching, long before, long lookedAt, List<Sample> samples) {
    /** A text, and the words in it that name the aspect. */
    public record Sample(String words, List<Span> spans) {}
}
