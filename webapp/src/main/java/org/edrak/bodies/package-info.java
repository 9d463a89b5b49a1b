/**
 * Reads what is sent to us, strictly: what is not clean UTF-8, JSON or form data is refused before anyone sees it.
 */
@NullMarked
package org.edrak.bodies;

import org.jspecify.annotations.NullMarked;
