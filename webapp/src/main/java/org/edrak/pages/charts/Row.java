package org.edrak.pages.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing of which a chart tells.
 *
 * @param shown its figure, as it is written
 * @param tone the design's word for the figure's colour; empty where it is that of text
 * @param marks one per series of the chart, null where this thing has none
 * @param tip what is said of it, a line each
 * @param link where its words are
 */
public record Row(String name, String shown, String tone, List<@Nullable Mark> marks, List<String> tip, String link) {}
