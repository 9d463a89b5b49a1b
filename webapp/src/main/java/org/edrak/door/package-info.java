/**
 * The door: how people come in, go out and let others in, and how programs get their keys.
 */
@NullMarked
package org.edrak.door;

import org.jspecify.annotations.NullMarked;
