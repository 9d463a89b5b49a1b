package org.edrak.analysis.aspects;

import org.edrak.analysis.Span;

/**
 * Words of a text that name an aspect.
 *
 * @param aspect its key
 */
public record Naming(String aspect, Span span) {}
