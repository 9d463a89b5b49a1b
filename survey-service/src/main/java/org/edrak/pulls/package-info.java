/**
 * Fetches reviews from addresses, from time to time: each source by one server at a time, politely, and further apart the
 * more often it fails.
 */
@NullMarked
package org.edrak.pulls;

import org.jspecify.annotations.NullMarked;
