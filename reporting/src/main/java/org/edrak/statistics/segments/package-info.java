/**
 * Whom the figures stand for: weighting, small groups, several sources, the worth of customers.
 */
@NullMarked
package org.edrak.statistics.segments;

import org.jspecify.annotations.NullMarked;
