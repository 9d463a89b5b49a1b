package org.edrak.analysis.aspects;

import org.edrak.analysis.Span;

/**
 * An aspect that some words of a text name.
 *
 * @param from index of its first token
 * @param to one past its last token
 */
public record Mention(Aspect aspect, int from, int to, Span span) {}
