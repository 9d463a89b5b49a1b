/**
 * Learning from what people corrected: a small layer over the scores of the models that ship, and how it is fitted.
 */
@NullMarked
package org.edrak.analysis.correcting;

import org.jspecify.annotations.NullMarked;
