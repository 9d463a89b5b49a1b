/**
 * Proof of who is asking: sessions of members, keys of programs, and the brake on guessing.
 */
@NullMarked
package org.edrak.access;

import org.jspecify.annotations.NullMarked;
