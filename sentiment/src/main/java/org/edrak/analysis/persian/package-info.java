/**
 * Reads Persian: sentences and clauses by rules, their sentiment by a linear model, aspects by a taxonomy.
 */
@NullMarked
package org.edrak.analysis.persian;

import org.jspecify.annotations.NullMarked;
