/**
 * Whether a figure over time moves or only wavers.
 */
@NullMarked
package org.edrak.statistics.trends;

import org.jspecify.annotations.NullMarked;
