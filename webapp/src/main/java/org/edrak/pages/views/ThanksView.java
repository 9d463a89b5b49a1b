package org.edrak.pages.views;

/** Thanks for an answer that is stored. */
public record ThanksView(String brand, String title) implements View {}
