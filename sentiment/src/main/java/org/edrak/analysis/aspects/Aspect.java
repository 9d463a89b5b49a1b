package org.edrak.analysis.aspects;

import org.edrak.questionnaires.Driver;

/** Something that customers talk about, and the driver that it counts for. */
public record Aspect(String key, Driver driver) {}
