/**
 * Every free text that a customer gave us, whatever its source, in one place for understanding it.
 */
@NullMarked
package org.edrak.verbatims;

import org.jspecify.annotations.NullMarked;
