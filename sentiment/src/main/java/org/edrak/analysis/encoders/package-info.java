/**
 * The seam for a second, slower reader of texts, which comes as a file of its own; everything works without it.
 */
@NullMarked
package org.edrak.analysis.encoders;

import org.jspecify.annotations.NullMarked;
