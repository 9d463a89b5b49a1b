package org.edrak.pages.charts;

import org.edrak.bodies.Json;

/** What a chart shows, its words in the reader's language already: the browser's script only draws it. */
public sealed interface Chart permits Rows, Trend, Field {
    /** Which function of the script draws it. */
    String kind();

    /** In pixels, so that the page keeps the room until the script is there. */
    int height();

    default String json() {
        return Json.text(this);
    }
}
