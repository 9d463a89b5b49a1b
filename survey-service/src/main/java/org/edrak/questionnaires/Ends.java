package org.edrak.questionnaires;

import org.jspecify.annotations.Nullable;

/** What stands at the two ends of a scale; null: a word of ours, in the reader's language. */
public record Ends(@Nullable LocalizedText min, @Nullable LocalizedText max) {}
