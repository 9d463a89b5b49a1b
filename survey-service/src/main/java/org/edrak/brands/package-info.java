/**
 * How a workspace looks to its customers, and where it may send them.
 */
@NullMarked
package org.edrak.brands;

import org.jspecify.annotations.NullMarked;
