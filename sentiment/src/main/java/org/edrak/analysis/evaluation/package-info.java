/**
 * Measures how often an engine is right on labelled texts.
 */
@NullMarked
package org.edrak.analysis.evaluation;

import org.jspecify.annotations.NullMarked;
