/**
 * Feedback that nobody asked for: reviews from outside, each counted once.
 */
@NullMarked
package org.edrak.reviews;

import org.jspecify.annotations.NullMarked;
