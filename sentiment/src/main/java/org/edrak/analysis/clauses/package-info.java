/**
 * Cuts texts into sentences, words and the clauses that carry an aspect, by rules that hold for every language and word
 * lists that each language brings.
 */
@NullMarked
package org.edrak.analysis.clauses;

import org.jspecify.annotations.NullMarked;
