package org.edrak.sourcing;

import org.edrak.feeds.FeedMapping;
import org.edrak.sources.SourceKind;

/**
 * A source that somebody wants.
 *
 * @param address of what is fetched; empty for other kinds
 * @param mapping of what is fetched or delivered; of no use for other kinds
 */
public record NewSource(String name, SourceKind kind, String address, int everyMinutes, FeedMapping mapping) {}
