/**
 * What a score hangs on: importance of drivers and the cost of themes, from mergeable cross-products.
 */
@NullMarked
package org.edrak.statistics.drivers;

import org.jspecify.annotations.NullMarked;
