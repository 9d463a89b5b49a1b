/**
 * The start command: checks what can be wrong before the server is woken, then wakes it.
 */
@NullMarked
package org.edrak.boot;

import org.jspecify.annotations.NullMarked;
