/**
 * Says which feedback is new, was changed or is gone, in the transaction that does it, to whoever sums feedback up.
 *
 * <p>Asking the rows themselves what was not summed up yet would mean to look at all of them again and again, and would
 * not show what is gone.
 */
@NullMarked
package org.edrak.news;

import org.jspecify.annotations.NullMarked;
