package org.edrak.storage;

/** Tells observers, once per start, that the tables are up to date and may be used. */
public record DatabaseReady() {}
