/**
 * A fictitious shop's year: what a fresh installation shows before it has customers of its own, and the hand-labelled
 * texts by which models of opinion are judged.
 *
 * <p>How the texts are labelled: an opinion's span is the shortest run of words that says it without its neighbours;
 * praise or blame of a product as a whole is {@code performance}; praise of everything or nothing in particular is no
 * opinion; irony counts as what it means; the sentiment is that of the words, which may differ from the stars.
 */
@NullMarked
package org.edrak.samples;

import org.jspecify.annotations.NullMarked;
