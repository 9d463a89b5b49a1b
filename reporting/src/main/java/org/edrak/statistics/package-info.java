/**
 * Statistics as pure functions, each with the paper behind it.
 */
@NullMarked
package org.edrak.statistics;

import org.jspecify.annotations.NullMarked;
