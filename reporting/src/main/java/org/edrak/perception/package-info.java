/**
 * The perception summary and the report that is computed from it.
 */
@NullMarked
package org.edrak.perception;

import org.jspecify.annotations.NullMarked;
