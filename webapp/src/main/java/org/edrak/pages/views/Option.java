package org.edrak.pages.views;

/** One choice of a list: what the form sends and what the reader sees. */
public record Option(String value, String label) {}
