package org.edrak.pages.views;

import java.util.List;

/** Choices of a list under one heading. */
public record OptionGroup(String label, List<Option> options) {}
