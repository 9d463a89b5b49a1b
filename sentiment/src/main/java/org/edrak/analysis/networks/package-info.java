/**
 * Small networks fitted from a workspace's own labels alone, where no encoder of the language is to be had: vectors of
 * words and of their parts, and filters over a few words in a row. Apart from the linear models, beside which they stand:
 * a filter finds what a text mentions in passing, and words spelt alike share what was learned of them.
 */
@NullMarked
package org.edrak.analysis.networks;

import org.jspecify.annotations.NullMarked;
