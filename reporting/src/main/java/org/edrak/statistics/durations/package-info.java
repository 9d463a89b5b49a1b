/**
 * How long things take, from counts that can be added up: no single duration needs to be kept.
 */
@NullMarked
package org.edrak.statistics.durations;

import org.jspecify.annotations.NullMarked;
