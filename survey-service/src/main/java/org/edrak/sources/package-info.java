/**
 * Where reviews come from: each source with its state, what came by it and what was wrong, so that nobody wonders why a
 * figure stands still.
 */
@NullMarked
package org.edrak.sources;

import org.jspecify.annotations.NullMarked;
