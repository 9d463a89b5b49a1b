/**
 * What the report's charts show, in the reader's words; the browser's script draws them, and a table beside each says the
 * same. {@link org.edrak.pages.charts.Axis} alone still places marks, those of bars too small for a library.
 */
@NullMarked
package org.edrak.pages.charts;

import org.jspecify.annotations.NullMarked;
