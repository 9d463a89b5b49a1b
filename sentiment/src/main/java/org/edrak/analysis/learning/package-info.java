/**
 * Which aspects texts speak of, learned from corrections, beside the words that name them: words miss what customers say in
 * other words, and some words name an aspect in one trade and nothing in another.
 */
@NullMarked
package org.edrak.analysis.learning;

import org.jspecify.annotations.NullMarked;
