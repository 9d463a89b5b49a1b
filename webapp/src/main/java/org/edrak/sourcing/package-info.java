/**
 * The pages on which a workspace's people see where reviews come from, add sources, and watch long files come in.
 */
@NullMarked
package org.edrak.sourcing;

import org.jspecify.annotations.NullMarked;
