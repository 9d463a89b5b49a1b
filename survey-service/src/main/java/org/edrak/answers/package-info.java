/**
 * One evaluator for the page, the API and the importers: which questions are shown and required, which answers are
 * valid, and what a text says to this customer.
 */
@NullMarked
package org.edrak.answers;

import org.jspecify.annotations.NullMarked;
