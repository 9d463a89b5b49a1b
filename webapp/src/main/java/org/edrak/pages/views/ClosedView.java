package org.edrak.pages.views;

/** A survey that takes no more answers. */
public record ClosedView(String brand, String title) implements View {}
