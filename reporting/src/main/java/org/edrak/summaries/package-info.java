/**
 * Keeps sums of feedback by day and month, in step with the feedback as it comes, changes and goes.
 *
 * <p>It knows nothing of what is summed: keys are texts, and {@link org.edrak.summaries.ContributionSource} says what a
 * response or review gives to which key. What each has given is kept, so that it can be taken back to the bit and news of
 * it may come twice, late or in any order.
 */
@NullMarked
package org.edrak.summaries;

import org.jspecify.annotations.NullMarked;
