/**
 * Why a text was understood as it was, worked out only when somebody asks.
 */
@NullMarked
package org.edrak.explanations;

import org.jspecify.annotations.NullMarked;
