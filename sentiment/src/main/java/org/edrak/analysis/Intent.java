package org.edrak.analysis;

/** What the writer of a text wants, and how soon. */
public record Intent(Kind kind, Urgency urgency) {}
