/**
 * What was expected, what was got and what matters: SERVQUAL, importance and performance, Kano.
 */
@NullMarked
package org.edrak.statistics.gaps;

import org.jspecify.annotations.NullMarked;
