package org.edrak.pages.views;

import java.util.List;

/** Where the workspace's reviews come from. */
public record SourcesView(List<SourceRow> sources) implements View {}
