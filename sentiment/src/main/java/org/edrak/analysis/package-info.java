/**
 * Text to opinions, in plain Java without a container, so that a test, a command or a distributed engine can run it as it is.
 */
@NullMarked
package org.edrak.analysis;

import org.jspecify.annotations.NullMarked;
