/**
 * A fictitious shop's year: what a fresh installation shows before it has customers of its own, and the hand-labelled
 * texts by which models of opinion are judged.
 */
@NullMarked
package org.edrak.samples;

import org.jspecify.annotations.NullMarked;
