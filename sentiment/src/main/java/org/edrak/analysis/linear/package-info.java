/**
 * A linear model over hashed n-grams: small, quick and the same on every machine; the weights ship in a format of our
 * own, with their trainer beside them.
 */
@NullMarked
package org.edrak.analysis.linear;

import org.jspecify.annotations.NullMarked;
